import type { CellBasis } from "../../../domain/comparison-table";
import type { SiteFact, UnknownReason } from "../../../domain/sites/site-table";
import type { Text } from "../../../domain/text";

export const unknown = (why: UnknownReason, note: Text | null = null, basis: CellBasis | null = null): SiteFact => ({ is: "unknown", why, note, basis });

export const range = (lo: number, hi: number, basis: CellBasis, note: Text | null = null): SiteFact => ({ is: "range", lo, hi, note, basis });

export const words = (list: readonly string[], basis: CellBasis, note: Text | null = null): SiteFact => ({ is: "words", words: list, note, basis });

/** Several short notes as one; `null` without any. */
export function joinedNotes(notes: readonly (Text | null)[]): Text | null {
  const all = notes.flatMap((note) => note ?? []);
  return all.length === 0 ? null : { zh: all.map(({ zh }) => zh).join("；"), en: all.map(({ en }) => en).join("; ") };
}
