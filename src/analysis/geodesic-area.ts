import type { Geometry, Position } from "geojson";

/** CGCS2000 ellipsoid (GB 22021-2008). */
const semiMajorAxisM = 6_378_137;
const flattening = 1 / 298.257_222_101;
const e = Math.sqrt(flattening * (2 - flattening));

/**
 * Area in m² on the CGCS2000 ellipsoid of a Polygon or MultiPolygon in degrees, edges straight in
 * longitude and latitude as RFC 7946 reads them, so that the parts of a divided figure add up to the whole.
 * Holes count negative; other geometry has no area.
 *
 * By Green's theorem the area is a²/2 · ∮ q(φ) dλ with the authalic function q (J. P. Snyder, Map
 * Projections, USGS PP 1395, eq. 3-12); q is averaged along each edge with three Gauss–Legendre points.
 */
export function geodesicAreaM2(geometry: Geometry | null): number {
  if (geometry?.type === "Polygon") return polygonAreaM2(geometry.coordinates);
  if (geometry?.type === "MultiPolygon") return geometry.coordinates.reduce((sum, rings) => sum + polygonAreaM2(rings), 0);
  return 0;
}

function polygonAreaM2(rings: readonly Position[][]): number {
  return rings.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(ringAreaM2(ring)), 0);
}

function ringAreaM2(ring: readonly Position[]): number {
  let integral = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [fromLng = 0, fromLat = 0] = ring[index - 1] ?? [];
    const [toLng = 0, toLat = 0] = ring[index] ?? [];
    integral += radians(toLng - fromLng) * meanAuthalic(radians(fromLat), radians(toLat));
  }
  return -(semiMajorAxisM ** 2 / 2) * integral;
}

/**
 * Signed area in m² of the ring of positions `from` up to `to` in flat coordinates (longitude, latitude in turn), positive where it
 * runs anticlockwise; an open ring is closed.
 */
export function flatRingAreaM2(coordinates: ArrayLike<number>, from: number, to: number): number {
  let integral = 0;
  let fromLng = coordinates[2 * to - 2] ?? 0;
  let fromLat = coordinates[2 * to - 1] ?? 0;
  for (let position = from; position < to; position += 1) {
    const toLng = coordinates[2 * position] ?? 0;
    const toLat = coordinates[2 * position + 1] ?? 0;
    if (toLng !== fromLng) integral += radians(toLng - fromLng) * meanAuthalic(radians(fromLat), radians(toLat));
    fromLng = toLng;
    fromLat = toLat;
  }
  return -(semiMajorAxisM ** 2 / 2) * integral;
}

const gaussOffset = Math.sqrt(3 / 5) / 2;

function meanAuthalic(from: number, to: number): number {
  const middle = (from + to) / 2;
  const reach = gaussOffset * (to - from);
  return (5 * authalic(middle - reach) + 8 * authalic(middle) + 5 * authalic(middle + reach)) / 18;
}

function authalic(latitude: number): number {
  const s = e * Math.sin(latitude);
  return (1 - e * e) * (Math.sin(latitude) / (1 - s * s) + Math.atanh(s) / e);
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
