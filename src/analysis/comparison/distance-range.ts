import type { Position } from "geojson";
import type { DistanceNote } from "../../domain/comparison-table";
import { groundDistanceM } from "./ground-offset";

/** A position `[lng, lat]` and the metres on the ground within which what it stands for lies; `null` where nobody can say. */
export type Located = { at: Position; uncertaintyM: number | null; of: LocatedOf };

/** What stands at a position: the centre of a known outline, that of a figure, a point of its own, or one that stands in for it. */
export type LocatedOf = "centre" | "figure" | "point" | "stand-in";

/** Metres. `isOpen`: an end may be off by nobody knows how much, so that the range is of the points alone. */
export type DistanceRange = { fromM: number; toM: number; isOpen: boolean; notes: DistanceNote[] };

/**
 * The straight distance between two ends along the geodesic, widened on both sides by what is known of their uncertainty and never below 0: each end
 * lies within its own metres of its position, so that by the triangle inequality no distance between them is outside of it.
 */
export function distanceRange(from: Located, to: Located): DistanceRange {
  const distanceM = groundDistanceM(from.at, to.at);
  const eitherWayM = (from.uncertaintyM ?? 0) + (to.uncertaintyM ?? 0);
  return { fromM: Math.max(0, distanceM - eitherWayM), toM: distanceM + eitherWayM, isOpen: from.uncertaintyM === null || to.uncertaintyM === null, notes: notesOf(from, to) };
}

/** A range says itself how far it may be off, unless one end of it is off by nobody knows how much; a bare distance says what it is between. */
function notesOf(from: Located, to: Located): DistanceNote[] {
  const isRange = Boolean(from.uncertaintyM) || Boolean(to.uncertaintyM);
  const centroid: DistanceNote[] = from.of === "centre" && !isRange ? ["centroid"] : [];
  if (from.uncertaintyM !== null && to.uncertaintyM !== null) return centroid;
  if (isRange || from.of === "centre") return [...centroid, from.uncertaintyM === null ? "start-unknown" : "end-unknown"];
  return [from.of === "stand-in" || to.of === "stand-in" ? "stand-ins" : "points"];
}
