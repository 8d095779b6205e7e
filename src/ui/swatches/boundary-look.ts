import { isLink } from "../../domain/without-lines";
import type { Zone } from "../../domain/zone";

/** How a zone is drawn: by the method of its boundary, where a position alone is known in two grades; as a link where no line may be shown. */
export const boundaryLooks = ["surveyed", "administrative", "linked", "schematic", "located", "stand-in", "unlocated"] as const;
export type BoundaryLook = (typeof boundaryLooks)[number];

export function boundaryLook(zone: Pick<Zone, "boundary" | "geometry">): BoundaryLook {
  if (isLink(zone)) return "linked";
  const { method, grade } = zone.boundary;
  if (method !== "located-only") return method;
  return grade === "verified" ? "located" : "stand-in";
}

/** How many zones are drawn each way; a look that no zone has counts 0. */
export function countByLook(zones: readonly Zone[]): Record<BoundaryLook, number> {
  const counts = Object.fromEntries(boundaryLooks.map((look) => [look, 0])) as Record<BoundaryLook, number>;
  for (const zone of zones) counts[boundaryLook(zone)] += 1;
  return counts;
}

/** The zone whose way of being drawn is the most frequent one, for the one swatch of a layer; figures win a tie. */
export function typicalZone(zones: readonly Zone[]): Zone | null {
  const counts = countByLook(zones);
  const look = boundaryLooks.reduce((best, other) => (counts[other] > counts[best] ? other : best));
  return zones.find((zone) => boundaryLook(zone) === look) ?? null;
}
