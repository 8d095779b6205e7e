import { landClasses, ledgerColumns, ledgerStocks, type ComputedColumn, type LedgerCells, type LedgerColumn, type LedgerFlow } from "../domain/ledger";

export type TableColumn = LedgerColumn | ComputedColumn;

/** 剩余, in all and per class; after the columns that can be entered. */
export const computedColumns: readonly ComputedColumn[] = ["left", ...landClasses.map((one) => `left.${one}` as const)];

/** All columns of the table, in the order in which it is computed. */
export const tableColumns: readonly TableColumn[] = [...ledgerColumns, ...computedColumns];
export const width = tableColumns.length;
export const enterable = ledgerColumns.length;

const positions = new Map<string, number>(tableColumns.map((column, index) => [column, index]));
export const positionOf = (column: TableColumn): number => positions.get(column) ?? -1;

/** 剩余 = 下达 + 结转 + 调入 − 调出 − 使用 */
const terms = [["issued", 1], ["carried-in", 1], ["transferred-in", 1], ["transferred-out", -1], ["used", -1]] as const satisfies readonly (readonly [LedgerFlow, 1 | -1])[];

/** What a computed column is made of: column and sign. */
export const termsOf = (column: ComputedColumn): readonly { column: LedgerColumn; sign: 1 | -1 }[] =>
  terms.map(([flow, sign]) => ({ column: `${flow}${column.slice("left".length)}` as LedgerColumn, sign }));

/** The same by position, for the table's inner loop. */
export const leftTerms = computedColumns.map((column) => ({
  at: positionOf(column),
  terms: termsOf(column).map((term) => ({ at: positionOf(term.column), sign: term.sign })),
}));

/** The columns that a part of a flow must not exceed, from the closest: cultivated ≤ farmland ≤ total. */
export function containing(column: TableColumn): readonly TableColumn[] {
  const [flow, part] = column.split(".") as [TableColumn, string | undefined];
  if (part === undefined) return [];
  return part === "cultivated" ? [`${flow}.farmland` as TableColumn, flow] : [flow];
}

/** Part and whole by position; of what is left over (a balance) a part may exceed the whole. */
export const nested = ledgerColumns.flatMap((column) => containing(column).map((whole) => ({ part: positionOf(column), whole: positionOf(whole) })));

export const stockPositions = ledgerStocks.map((stock) => positionOf(stock));

export const kindCodes = { unknown: 0, published: 1, entered: 2, computed: 3, simulated: 4 } as const;

/** The entries of one unit as columns: counts (NaN where nothing is entered) and kinds. */
export type EntryRow = { counts: Float64Array; kinds: Uint8Array };

const rows = new WeakMap<LedgerCells, EntryRow>();

/** Reads the cells of a unit once; after an edit all other units still have theirs. */
export function entryRow(cells: LedgerCells): EntryRow {
  const known = rows.get(cells);
  if (known) return known;
  const counts = new Float64Array(enterable).fill(Number.NaN);
  const kinds = new Uint8Array(enterable);
  for (const [at, column] of ledgerColumns.entries()) {
    const entry = cells[column];
    if (!entry) continue;
    counts[at] = entry.amount.count;
    kinds[at] = entry.published === null ? kindCodes.entered : kindCodes.published;
  }
  const row = { counts, kinds };
  rows.set(cells, row);
  return row;
}
