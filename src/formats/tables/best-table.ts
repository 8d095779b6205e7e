import type { ImportTarget, RecognisedTable } from "../../domain/import-table";
import type { SheetGrid, TableFile } from "../../domain/table-grid";
import { likelyTarget, recogniseTable } from "./recognise-table";

/** The sheet of a file to begin with, by its place, and what was recognised in it. */
export type BestTable = { sheet: number; table: RecognisedTable };

/** Header and first rows are within these; what a sheet is for shows in them. */
const ratedRows = 60;

/** The sheet that holds most, hidden ones last; rated by its beginning, and only this one recognised whole. */
export function bestTable({ sheets }: TableFile): BestTable {
  const rated = sheets.map((sheet, index) => ({ index, ...worthOf(sheet) }));
  const best = rated.reduce((a, b) => (b.worth > a.worth ? b : a), rated[0] ?? { index: 0, worth: 0, target: "ledger" as const });
  return { sheet: best.index, table: recogniseTable(sheets[best.index] ?? { name: "", isHidden: false, rows: [], merges: [] }, best.target) };
}

function worthOf(sheet: SheetGrid): { worth: number; target: ImportTarget } {
  const beginning = { ...sheet, rows: sheet.rows.slice(0, ratedRows) };
  const target = likelyTarget(beginning);
  const table = recogniseTable(beginning, target);
  const meant = table.columns.filter(({ role }) => role !== "ignore" && role !== "serial").length;
  return { target, worth: (table.rows.some(({ kind }) => kind === "unit") ? meant : 0) - (sheet.isHidden ? 1000 : 0) };
}
