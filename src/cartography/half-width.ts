import type { Geometry, Position } from "geojson";

const metresPerDegree = 111_320;

/**
 * Mean half width of an area in metres: area divided by perimeter, over all rings, islands counting as shore. A long
 * strip has exactly half its width, a round figure half its radius, and every bay makes it less. 0 for anything else.
 */
export function meanHalfWidthM(geometry: Geometry): number {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  let areaM2 = 0;
  let perimeterM = 0;
  for (const rings of polygons) {
    for (const [index, ring] of rings.entries()) {
      const { area, length } = measured(ring);
      areaM2 += index === 0 ? area : -area;
      perimeterM += length;
    }
  }
  return perimeterM > 0 ? areaM2 / perimeterM : 0;
}

/** On the plane that touches the ring: for a lake right to a thousandth. */
function measured(ring: readonly Position[]): { area: number; length: number } {
  const [originLng = 0, originLat = 0] = ring[0] ?? [];
  const eastM = metresPerDegree * Math.cos((originLat * Math.PI) / 180);
  const points = ring.map(([lng = 0, lat = 0]) => [(lng - originLng) * eastM, (lat - originLat) * metresPerDegree] as const);
  let twice = 0;
  let length = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [beforeX, beforeY] = points[index - 1] ?? [x, y];
    twice += beforeX * y - x * beforeY;
    length += Math.hypot(x - beforeX, y - beforeY);
  }
  return { area: Math.abs(twice) / 2, length };
}
