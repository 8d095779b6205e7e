import type { Position } from "geojson";
import { groundDistanceM } from "./ground-offset";

/** A position `[lng, lat]` and the metres on the ground within which what it stands for lies; `null` where nobody can say. */
export type Located = { at: Position; uncertaintyM: number | null };

/** Metres. `isOpen`: an end may be off by nobody knows how much, so that the range is of the points alone. */
export type DistanceRange = { fromM: number; toM: number; isOpen: boolean };

/**
 * The straight distance between two ends along the geodesic, widened on both sides by what is known of their uncertainty and never below 0: each end
 * lies within its own metres of its position, so that by the triangle inequality no distance between them is outside of it.
 */
export function distanceRange(from: Located, to: Located): DistanceRange {
  const distanceM = groundDistanceM(from.at, to.at);
  const eitherWayM = (from.uncertaintyM ?? 0) + (to.uncertaintyM ?? 0);
  return { fromM: Math.max(0, distanceM - eitherWayM), toM: distanceM + eitherWayM, isOpen: from.uncertaintyM === null || to.uncertaintyM === null };
}
