import type { Publication } from "../domain/publication";

/** Those of the ids that are zones of a publication, in their order. */
export function existingZones({ zones }: Pick<Publication, "zones">, ids: readonly string[]): string[] {
  const known = new Set<string>(zones.map(({ id }) => id));
  return ids.filter((id) => known.has(id));
}
