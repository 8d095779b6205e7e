import type { TableColumn } from "../../analysis/ledger-row";
import { landClasses, type LedgerFlow, type LedgerStock } from "../../domain/ledger";

/** In the order in which an office reads them: what there is, what became of it, what is left, and the stocks. */
export const heads = ["issued", "carried-in", "transferred-in", "transferred-out", "used", "left", "approved", "supplied", "approved-unsupplied", "idle"] as const satisfies readonly (LedgerFlow | "left" | LedgerStock)[];
export type Head = (typeof heads)[number];

/** Heads with land classes below them, which can be folded away. */
export const isFoldable = (head: TableColumn): boolean => !head.includes(".") && head !== "approved-unsupplied" && head !== "idle";

/** The columns that are shown while these heads are unfolded. */
export const visibleColumns = (unfolded: ReadonlySet<string>): TableColumn[] =>
  heads.flatMap((head): TableColumn[] => (unfolded.has(head) && isFoldable(head) ? [head, ...landClasses.map((one) => `${head}.${one}` as TableColumn)] : [head]));

/** How wide the columns are, in rem; the name stays in view. */
export const nameWidth = 12;

/** For digits of this many characters, with room for a mark. */
export const columnWidth = (digits: number): number => Math.max(5.75, digits * 0.53 + 1.75);
