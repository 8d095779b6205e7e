import type { Geometry, Position } from "geojson";

/** A nanodegree is a tenth of a millimetre on the ground; what stands behind it is rest of a computation. */
const perDegree = 1e9;

/** A geometry as RFC 7946 wants it written: shells counter-clockwise and holes clockwise (3.1.6), and no more than nine decimals. */
export function asWritten<G extends Geometry | null>(geometry: G): G;
export function asWritten(geometry: Geometry | null): Geometry | null {
  switch (geometry?.type) {
    case undefined:
      return null;
    case "Point":
      return { ...geometry, coordinates: rounded(geometry.coordinates) };
    case "MultiPoint":
    case "LineString":
      return { ...geometry, coordinates: geometry.coordinates.map(rounded) };
    case "MultiLineString":
      return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(rounded)) };
    case "Polygon":
      return { ...geometry, coordinates: wound(geometry.coordinates) };
    case "MultiPolygon":
      return { ...geometry, coordinates: geometry.coordinates.map(wound) };
    case "GeometryCollection":
      return { ...geometry, geometries: geometry.geometries.map((one) => asWritten(one)) };
  }
}

const rounded = (position: Position): Position => position.map((value) => Math.round(value * perDegree) / perDegree);

const wound = (rings: readonly Position[][]): Position[][] =>
  rings.map((positions, index) => {
    const ring = positions.map(rounded);
    const turn = doubleArea(ring);
    return (index === 0 ? turn < 0 : turn > 0) ? ring.reverse() : ring;
  });

/** Positive where the ring goes counter-clockwise; from its first position, so that a small ring far from 0/0 loses no digits. */
function doubleArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let sum = 0;
  for (let at = 1; at + 1 < ring.length; at += 1) {
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[at], ring[at + 1]];
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum;
}
