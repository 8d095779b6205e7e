import { read, set_cptable, SSF, utils, type CellObject, type Range, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { FileFault, Read } from "../../domain/table-fault";
import type { GridCell, SheetGrid, TableFile, TableFormat } from "../../domain/table-grid";
import { codepages } from "./codepages";
import { decimalText } from "../../domain/decimal-text";
import { tableLimits } from "./limits";
import { isMarked } from "./read-text-table";

set_cptable(codepages);

type Limits = Pick<typeof tableLimits, "mostRows" | "mostColumns" | "mostSheets" | "longestText">;

/** The cells of a workbook, XLSX or XLS. Formulas are not even read; what was saved as their result is. */
export function readWorkbook(bytes: Uint8Array, name: string, format: TableFormat, limits: Limits = tableLimits): Read<TableFile> {
  const refuse = (fault: Omit<FileFault, "file">): Read<TableFile> => ({ ok: false, fault: { file: name, ...fault } });
  let book: WorkBook;
  try {
    book = read(bytes, { type: "array", dense: true, cellFormula: false, cellHTML: false, cellText: false, cellNF: true, cellDates: false, sheetRows: limits.mostRows + 1, codepage: 936 });
  } catch (cause) {
    const isLocked = cause instanceof Error && /password|encrypt/i.test(cause.message);
    return refuse({ code: isLocked ? "table-password" : "table-broken" });
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets: SheetGrid[] = [];
  for (const [index, title] of book.SheetNames.slice(0, limits.mostSheets).entries()) {
    const sheet = book.Sheets[title];
    const grid = sheet && gridOf(sheet, title, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, date1904, limits);
    if (grid && "code" in grid) return refuse(grid);
    if (grid && grid.rows.length > 0) sheets.push(grid);
  }
  return sheets.length === 0 ? refuse({ code: "table-empty" }) : { ok: true, value: { name, format, encoding: null, sheets } };
}

function gridOf(sheet: WorkSheet, name: string, isHidden: boolean, date1904: boolean, limits: Limits): SheetGrid | Omit<FileFault, "file"> {
  const data = (sheet["!data"] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rows: (GridCell | null)[][] = [];
  // Only rows and cells that are there: a sheet may claim to reach to the last row and column of the program.
  for (const [row, cells] of Object.entries(data).map(([key, value]) => [Number(key), value] as const)) {
    const filled: (GridCell | null)[] = [];
    for (const [column, cell] of Object.entries(cells ?? []).map(([key, value]) => [Number(key), value] as const)) {
      const content = cell ? contentOf(cell, date1904, limits.longestText) : null;
      if (content === null) continue;
      if (column >= limits.mostColumns) return { code: "table-too-wide", row: row + 1, value: String(column + 1) };
      while (filled.length < column) filled.push(null);
      filled[column] = content;
    }
    if (filled.length === 0) continue;
    if (row >= limits.mostRows) return { code: "table-too-long", value: String(limits.mostRows) };
    while (rows.length < row) rows.push([]);
    rows[row] = filled;
  }
  return { name: name.slice(0, 100), isHidden, rows, ...mergesOf(sheet, rows) };
}

/**
 * Merged cells within what is there. One over many rows and columns heads nothing, and whatever stands below it is still there to be
 * read: it is named and otherwise ignored.
 */
function mergesOf(sheet: WorkSheet, rows: readonly (readonly unknown[])[]): Pick<SheetGrid, "merges" | "ignoredMerge"> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const given = (sheet["!merges"] ?? []).slice(0, 10_000);
  const isBlanket = ({ s, e }: Range): boolean => e.r - s.r >= tallestMerge && e.c > s.c;
  const blanket = given.find(isBlanket);
  const merges = given
    .filter((merge) => !isBlanket(merge) && merge.s.r < rows.length && merge.s.c < width)
    .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: Math.min(e.r, rows.length - 1), right: Math.min(e.c, width - 1) }));
  return { merges, ...(blanket && { ignoredMerge: utils.encode_range(blanket) }) };
}

const tallestMerge = 10;

const errorNames: Readonly<Record<number, string>> = { 0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A" };

function contentOf(cell: CellObject, date1904: boolean, longest: number): GridCell | null {
  const { t, v, z } = cell;
  if (v === undefined || t === "z") return null;
  if (t === "e") return { text: errorNames[Number(v)] ?? "#ERROR!", kind: "error" };
  if (t === "n") return numberContent(Number(v), typeof z === "string" ? z : "", date1904);
  if (t === "b") return { text: v ? "TRUE" : "FALSE", kind: "text" };
  const text = String(v).slice(0, longest).trim();
  return text === "" ? null : { text: isMarked(text) ? text.slice(1) : text, kind: "text" };
}

function numberContent(value: number, format: string, date1904: boolean): GridCell {
  if (SSF.is_date(format) && value >= 1 && value < 2_958_466) {
    const { y, m, d } = SSF.parse_date_code(value, { date1904 }) as { y: number; m: number; d: number };
    return { text: `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`, kind: "date" };
  }
  if (/%/.test(format.replace(/"[^"]*"|\\./g, ""))) return { text: `${decimalText(value * 100)}%`, kind: "percent" };
  return { text: decimalText(value, format), kind: "number" };
}
