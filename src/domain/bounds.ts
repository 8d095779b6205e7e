import type { Geometry } from "geojson";
import { positionsOf } from "./feature-collection";

/** `[west, south, east, north]` in degrees. */
export type Bounds = [number, number, number, number];

/** The bounding box of some geometries; `null` where there is nothing to bound. */
export function boundsOf(geometries: readonly (Geometry | null)[]): Bounds | null {
  const positions = geometries.flatMap(positionsOf);
  if (positions.length === 0) return null;
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = 0, lat = 0] of positions) {
    bounds[0] = Math.min(bounds[0], lng);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lng);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds;
}
