import type { TableColumn } from "../../analysis/ledger-row";
import type { Language } from "../../domain/saved-view";
import { landClasses, type LedgerFlow, type LedgerStock } from "../../domain/ledger";

/** In the order in which an office reads them: what there is, what became of it, what is left, and the stocks. */
export const heads = ["issued", "carried-in", "transferred-in", "transferred-out", "used", "left", "approved", "supplied", "approved-unsupplied", "idle"] as const satisfies readonly (LedgerFlow | "left" | LedgerStock)[];
export type Head = (typeof heads)[number];

/** Heads with land classes below them, which can be folded away. */
export const isFoldable = (head: TableColumn): boolean => !head.includes(".") && head !== "approved-unsupplied" && head !== "idle";

/** The columns that are shown while these heads are unfolded. */
export const visibleColumns = (unfolded: ReadonlySet<string>): TableColumn[] =>
  heads.flatMap((head): TableColumn[] => (unfolded.has(head) && isFoldable(head) ? [head, ...landClasses.map((one) => `${head}.${one}` as TableColumn)] : [head]));

/** How wide the names are, which stay in view: on a phone the figures keep their half. */
export const nameWidth = (language: Language): string => `min(${{ zh: 12, en: 14, both: 14 }[language]}rem, 45vw)`;

/** For figures of this many characters with all that may stand beside them: the sign ≈, a minus, the mark of a check. */
export const columnWidth = (digits: number): number => Math.max(5.75, digits * 0.5 + 3.25);

/** The tracks of head and body alike: no content moves them, and what is left over is shared. */
export const gridTracks = (name: string, widths: readonly number[]): string => [name, ...widths.map((width) => `minmax(${width}rem, 1fr)`)].join(" ");
