import type { AreaKind, BoundaryMethod, StatedArea, Zone } from "../domain/zone";
import { geodesicAreaM2 } from "./geodesic-area";

/** From the figure that says most of a zone as it is run today to the one that says least. */
const characteristic: readonly AreaKind[] = ["administered", "implemented", "planned", "approved", "built-up"];

/**
 * The one stated area that stands for a zone: the one its figure shows, else the most characteristic; among
 * several of the same meaning the first without a caution. `null` where no source states any.
 */
export function heroArea({ statedAreas, boundary }: Zone): StatedArea | null {
  const order = boundary.drawnArea ? [boundary.drawnArea, ...characteristic] : characteristic;
  for (const which of order) {
    const meant = statedAreas.filter((area) => area.which === which);
    const best = meant.find(({ caution }) => caution === null) ?? meant[0];
    if (best) return best;
  }
  return null;
}

/** Boundaries that may be measured; a schematic figure has its size from the source and would only give it back. */
export const isMeasurable = (method: BoundaryMethod): boolean => method === "surveyed" || method === "administrative";

/** Area of the boundary in m², or `null` where the boundary allows no computation. */
export function computedAreaM2({ boundary, geometry }: Zone): number | null {
  if (!isMeasurable(boundary.method)) return null;
  const areaM2 = geodesicAreaM2(geometry);
  return areaM2 > 0 ? areaM2 : null;
}

/** What a zone would need for a place and an extent on the map, the strongest evidence last. */
export function missingEvidence({ boundary, statedAreas }: Zone): ("point" | "area" | "boundary")[] {
  if (isMeasurable(boundary.method)) return [];
  return [
    ...(boundary.method === "unlocated" || boundary.grade === "stand-in" ? (["point"] as const) : []),
    ...(statedAreas.length === 0 ? (["area"] as const) : []),
    "boundary",
  ];
}
