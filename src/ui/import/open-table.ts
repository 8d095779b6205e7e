import { noAnswers, type ImportSetup, type RowAnswers } from "../../analysis/imports/setup";
import { landYears, type ColumnRole, type ImportTarget, type RecognisedTable, type TableColumn } from "../../domain/import-table";
import type { TableUnitId } from "../../domain/land-unit-text";
import type { SheetGrid, TableFile } from "../../domain/table-grid";
import { headerLines } from "../../formats/tables/find-header";
import { likelyTarget, recogniseTable, rowsBelow } from "../../formats/tables/recognise-table";

/** A file with the sheet looked at, what was recognised in it, and what the user said of it so far. */
export type OpenTable = { file: TableFile; sheet: SheetGrid; table: RecognisedTable; setup: ImportSetup; answers: RowAnswers };

const freshSetup: ImportSetup = { unit: null, year: null, published: null, cutOff: null, definition: null, housingType: "rental" };

/** The sheet that holds most, hidden ones last. */
export function openTable(file: TableFile): OpenTable {
  const rated = file.sheets.map((sheet) => ({ sheet, worth: worthOf(sheet) - (sheet.isHidden ? 1000 : 0) }));
  const best = rated.reduce((a, b) => (b.worth > a.worth ? b : a)).sheet;
  return onSheet(file, best, likelyTarget(best));
}

function worthOf(sheet: SheetGrid): number {
  const table = recogniseTable(sheet, likelyTarget(sheet));
  const meant = table.columns.filter(({ role }) => role !== "ignore" && role !== "serial").length;
  return table.rows.some(({ kind }) => kind === "unit") ? meant : 0;
}

/** Another sheet or target is looked at afresh; what was said of the former does not hold for it. */
export function onSheet(file: TableFile, sheet: SheetGrid, target: ImportTarget): OpenTable {
  const table = recogniseTable(sheet, target);
  return { file, sheet, table, setup: { ...freshSetup, year: table.year }, answers: noAnswers };
}

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
