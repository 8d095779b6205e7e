import type { Problem } from "./problem";
import type { Zone } from "./zone";

/** Cuts the parent of a zone that would be its own ancestor, and names it: a list of such zones has no beginning. */
export function withoutParentCycles(zones: readonly Zone[], file: string): { zones: Zone[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const parents = new Map(zones.map(({ id, parent }) => [id, parent]));
  const sound = zones.map((zone): Zone => {
    const seen = new Set([zone.id]);
    for (let above = zone.parent; above !== null; above = parents.get(above) ?? null) {
      if (!seen.has(above)) {
        seen.add(above);
        continue;
      }
      if (above !== zone.id) return zone;
      problems.push({ code: "feature-wrong-shape", file, at: `${zone.id}.parent` });
      return { ...zone, parent: null };
    }
    return zone;
  });
  return { zones: sound, problems };
}
