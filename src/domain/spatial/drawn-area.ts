import type { Polygon } from "geojson";
import { outlineOf } from "../ring-crossing";
import type { DrawnArea } from "./spatial-preview";

export type Corner = readonly [lng: number, lat: number];

/** More corners than anyone sets by hand. */
export const mostCorners = 500;

/** One corner more; the same place twice is one corner. */
export function withCorner(area: DrawnArea, corner: Corner): DrawnArea {
  const last = area.positions.at(-1);
  const isSame = last?.[0] === corner[0] && last[1] === corner[1];
  return isSame || area.status === "done" || area.positions.length >= mostCorners ? area : { ...area, positions: [...area.positions, corner] };
}

export const withoutLastCorner = (area: DrawnArea): DrawnArea => ({ status: "drawing", positions: area.positions.slice(0, -1) });

/** Whether the outline could be closed as it is now, and if not why. */
export function closingOf({ positions }: DrawnArea): "can-close" | "too-few" | "crosses" {
  if (positions.length < 3) return "too-few";
  if (outlineOf(polygonOf(positions)) !== "sound" || returns(positions)) return "crosses";
  return hasGround(positions) ? "can-close" : "too-few";
}

/** The area, closed; unchanged where it cannot be. */
export const closed = (area: DrawnArea): DrawnArea => (closingOf(area) === "can-close" ? { ...area, status: "done" } : area);

/** What was drawn as GeoJSON, anticlockwise. */
export function polygonOf(positions: readonly Corner[]): Polygon {
  const ring = [...positions, positions[0] ?? [0, 0]].map(([lng, lat]) => [lng, lat]);
  return { type: "Polygon", coordinates: [doubledArea(positions) < 0 ? ring.reverse() : ring] };
}

/** In degrees, from a corner of its own: only its sign and whether it is any. */
function doubledArea(positions: readonly Corner[]): number {
  const [originLng, originLat] = positions[0] ?? [0, 0];
  return positions.reduce((sum, [lng, lat], index) => {
    const [nextLng, nextLat] = positions[(index + 1) % positions.length] ?? [0, 0];
    return sum + (lng - originLng) * (nextLat - originLat) - (nextLng - originLng) * (lat - originLat);
  }, 0);
}

/** A hundredth of a square metre at the least. */
const hasGround = (positions: readonly Corner[]): boolean => Math.abs(doubledArea(positions)) > 2e-12;

/** Whether the outline comes to one of its corners a second time, which sums its parts up wrongly. */
const returns = (positions: readonly Corner[]): boolean => new Set(positions.map(([lng, lat]) => `${lng} ${lat}`)).size < positions.length;
