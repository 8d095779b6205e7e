import type { Geometry, Position } from "geojson";

/** CGCS2000 ellipsoid (GB 22021-2008). */
const semiMajorAxisM = 6_378_137;
const flattening = 1 / 298.257_222_101;
const e2 = flattening * (2 - flattening);

/**
 * Length in m on the CGCS2000 ellipsoid of the lines of a geometry in degrees, edges straight in longitude and latitude as RFC 7946 reads
 * them: the arc element (J. P. Snyder, Map Projections, USGS PP 1395, p. 24–25) summed along each edge with three Gauss–Legendre points.
 */
export function geodesicLengthM(geometry: Geometry | null): number {
  if (geometry?.type === "LineString") return lineLengthM(geometry.coordinates);
  if (geometry?.type === "MultiLineString") return geometry.coordinates.reduce((sum, line) => sum + lineLengthM(line), 0);
  return 0;
}

function lineLengthM(line: readonly Position[]): number {
  let length = 0;
  for (let index = 1; index < line.length; index += 1) length += edgeLengthM(line[index - 1] ?? [], line[index] ?? []);
  return length;
}

const gaussOffset = Math.sqrt(3 / 5) / 2;

function edgeLengthM([fromLng = 0, fromLat = 0]: Position, [toLng = 0, toLat = 0]: Position): number {
  const dLng = radians(toLng - fromLng);
  const dLat = radians(toLat - fromLat);
  const middle = radians((fromLat + toLat) / 2);
  const at = (latitude: number): number => {
    const w2 = 1 - e2 * Math.sin(latitude) ** 2;
    const meridian = (semiMajorAxisM * (1 - e2)) / w2 ** 1.5;
    const parallel = (semiMajorAxisM * Math.cos(latitude)) / Math.sqrt(w2);
    return Math.hypot(meridian * dLat, parallel * dLng);
  };
  return (5 * at(middle - gaussOffset * dLat) + 8 * at(middle) + 5 * at(middle + gaussOffset * dLat)) / 18;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
