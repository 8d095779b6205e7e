import type { CellSource } from "../../../domain/comparison-table";

/** Whether a press can lead there: a document, or the list of all statements. */
export const isOpenable = (source: CellSource): boolean => source.kind === "statement" || source.kind === "statements" || (source.kind === "zone" && source.document !== null);

/** The one source that a figure opens; `null` where it rests on several, or on none that can be opened. */
export function directSource(sources: readonly CellSource[]): CellSource | null {
  const [only, ...others] = sources;
  return only && others.length === 0 && isOpenable(only) ? only : null;
}
