import { noAnswers, type ImportSetup, type RowAnswers } from "../../analysis/imports/setup";
import { landYears, type ColumnRole, type ImportTarget, type RecognisedTable, type TableColumn } from "../../domain/import-table";
import type { TableUnitId } from "../../domain/land-unit-text";
import type { SheetGrid, TableFile } from "../../domain/table-grid";
import { headerLines } from "../../formats/tables/find-header";
import type { ReadFile } from "../../formats/tables/ask-worker";
import { recogniseTable, rowsBelow } from "../../formats/tables/recognise-table";

/** A file with the sheet looked at, what was recognised in it, and what the user said of it so far. */
export type OpenTable = { file: TableFile; sheet: SheetGrid; table: RecognisedTable; setup: ImportSetup; answers: RowAnswers };

const freshSetup: ImportSetup = { unit: null, year: null, published: null, cutOff: null, definition: null, housingType: "rental", notation: "stored" };

/** A file with the table to begin with, as the worker recognised it. */
export const openTable = (file: ReadFile): OpenTable => fresh(file, file.sheets[file.best.sheet] ?? noSheet, file.best.table);

const noSheet: SheetGrid = { name: "", isHidden: false, rows: [], merges: [] };

/** Another sheet or target is looked at afresh; what was said of the former does not hold for it. */
export function onSheet(file: TableFile, sheet: SheetGrid, target: ImportTarget): OpenTable {
  return fresh(file, sheet, recogniseTable(sheet, target));
}

const fresh = (file: TableFile, sheet: SheetGrid, table: RecognisedTable): OpenTable => ({ file, sheet, table, setup: { ...freshSetup, year: table.year }, answers: noAnswers });

export const withSetup = (open: OpenTable, part: Partial<ImportSetup>): OpenTable => ({ ...open, setup: { ...open.setup, ...part } });

/** A column means something else; another column with that meaning gives it up, those that might have had it are left out, and the rows are looked at again. */
export function withRole(open: OpenTable, index: number, role: ColumnRole): OpenTable {
  const isSingle = role !== "ignore" && role !== "serial";
  return withColumns(open, (column) => {
    if (column.index === index) return { ...column, role, reason: null, candidate: null };
    if (isSingle && column.role === role) return { ...column, role: "ignore" };
    return isSingle && column.role === "pending" && column.candidate === role ? { ...column, role: "ignore", reason: "surer" } : column;
  });
}

export const withColumnUnit = (open: OpenTable, index: number, unit: TableUnitId | null): OpenTable =>
  withColumns(open, (column) => (column.index === index ? { ...column, unit, unknownUnit: null } : column));

export const withBlankAsZero = (open: OpenTable, index: number, blankIsZero: boolean): OpenTable =>
  withColumns(open, (column) => (column.index === index ? { ...column, blankIsZero } : column));

function withColumns(open: OpenTable, change: (column: TableColumn) => TableColumn): OpenTable {
  const { sheet, table } = open;
  const columns = table.columns.map(change);
  const rows = table.header ? rowsBelow(sheet, table.header, columns, headerLines(sheet, table.header)) : table.rows;
  // A year that only the chosen columns name is the table's.
  const [year, ...others] = landYears(columns, false);
  const isSaid = open.setup.year !== null || year === undefined || others.length > 0;
  return { ...open, setup: isSaid ? open.setup : { ...open.setup, year }, table: { ...table, columns, rows, year: isSaid ? table.year : year } };
}
