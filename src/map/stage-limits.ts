import type { LngLatBoundsLike, Map as MapLibreMap } from "maplibre-gl";
import { mapOptions } from "./map-options";

/** Only a chapter tilts the ground, and a wall of three screens sees beyond the region. */
const stageLimits: { maxPitch: number; maxBounds: LngLatBoundsLike } = { maxPitch: 60, maxBounds: [90, 15, 116, 36] };

/** Lets chapters tilt the ground. */
export function liftLimits(map: MapLibreMap): void {
  if (map.getMaxPitch() === stageLimits.maxPitch) return;
  map.setMaxPitch(stageLimits.maxPitch);
  map.setMaxBounds(stageLimits.maxBounds);
}

/** A plan is read flat. */
export function restoreLimits(map: MapLibreMap): void {
  if (map.getMaxPitch() === mapOptions.maxPitch) return;
  map.setMaxPitch(mapOptions.maxPitch);
  map.setMaxBounds(mapOptions.maxBounds);
}

/** Cubic, slow at both ends: how chapters follow one another. */
export const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);
