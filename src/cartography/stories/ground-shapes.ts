import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import type { Publication } from "../../domain/publication";

/** As far as a stage ever sees. */
const frame = { west: 90, south: 15, east: 116, north: 36 } as const;
/** The land grows lighter from the far north to the near south: between these latitudes, one 8-bit level of grey at a time. */
const lit = { north: 26.7, south: 24.2 } as const;
const steps = 16;
/** Strips reach into each other, so that no gap opens where the engine rounds their corners. */
const overlapDeg = 0.02;

/** Land in strips from north to south, each with how lit it is (0..1): the prefectures where their lines may be shown, else all there is. */
export function landFeatures(prefectures: Publication["prefectures"], withLines: boolean): FeatureCollection {
  const polygons = withLines ? prefectures.flatMap(({ geometry }) => polygonsOf(geometry)) : [[rectangle]];
  return {
    type: "FeatureCollection",
    features: Array.from({ length: steps + 1 }, (_, step): Feature => {
      const from = step === 0 ? frame.north : latitudeAt(step - 0.5) + overlapDeg;
      const to = step === steps ? frame.south : latitudeAt(step + 0.5) - overlapDeg;
      const coordinates = polygons.flatMap((rings) => {
        const cut = rings.map((ring) => between(ring, to, from)).filter((ring) => ring.length >= 4);
        return cut.length > 0 ? [cut] : [];
      });
      return { type: "Feature", properties: { lit: step / steps }, geometry: { type: "MultiPolygon", coordinates } satisfies MultiPolygon };
    }),
  };
}

const latitudeAt = (step: number): number => lit.north + ((lit.south - lit.north) * step) / steps;

const rectangle: Position[] = [[frame.west, frame.south], [frame.east, frame.south], [frame.east, frame.north], [frame.west, frame.north], [frame.west, frame.south]];

const polygonsOf = (geometry: Publication["prefectures"][number]["geometry"]): Polygon["coordinates"][] => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : []);

/** The part of a closed ring between two parallels (Sutherland–Hodgman), closed again. */
function between(ring: readonly Position[], south: number, north: number): Position[] {
  const inner = halfOf(halfOf(ring.slice(0, -1), south, 1), north, -1);
  const [first] = inner;
  return first ? [...inner, first] : [];
}

function halfOf(corners: readonly Position[], parallel: number, side: 1 | -1): Position[] {
  const isIn = ([, lat = 0]: Position) => side * (lat - parallel) >= 0;
  return corners.flatMap((corner, index) => {
    const before = corners[(index + corners.length - 1) % corners.length] ?? corner;
    const crossing = isIn(corner) === isIn(before) ? [] : [crossingAt(before, corner, parallel)];
    return isIn(corner) ? [...crossing, corner] : crossing;
  });
}

const crossingAt = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, parallel: number): Position => [x1 + ((parallel - y1) / (y2 - y1)) * (x2 - x1), parallel];
