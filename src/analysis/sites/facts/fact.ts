import type { CellBasis, CellSource } from "../../../domain/comparison-table";
import type { SiteFact, UnknownReason } from "../../../domain/sites/site-table";
import type { Text } from "../../../domain/text";

export const unknown = (why: UnknownReason, note: Text | null = null, basis: CellBasis | null = null, said?: Text): SiteFact => ({ is: "unknown", why, note, basis, ...(said && { said }) });

export const range = (lo: number, hi: number, basis: CellBasis, note: Text | null = null): SiteFact => ({ is: "range", lo, hi, note, basis });

export const words = (list: readonly string[], basis: CellBasis, note: Text | null = null): SiteFact => ({ is: "words", words: list, note, basis });

export const uniqueSources = (sources: readonly CellSource[]): CellSource[] => [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];

/** Several short notes as one, each once; `null` without any. */
export function joinedNotes(notes: readonly (Text | null)[]): Text | null {
  const all = [...new Map(notes.flatMap((note) => (note ? [[note.zh, note] as const] : []))).values()];
  return all.length === 0 ? null : { zh: all.map(({ zh }) => zh).join("；"), en: all.map(({ en }) => en).join("; ") };
}
