/** What a cell holds, by its type in the file or, in text, by its look. A formula is never computed: the value that was saved with it counts. */
export type CellKind = "text" | "number" | "percent" | "date" | "error";

/** `text` as entered: a number without grouping, as exact as the file shows it; a date as `2026-03-31`; an error as `#REF!`. */
export type GridCell = { text: string; kind: CellKind };

/** Rows and columns of a sheet from 0, both ends within. */
export type CellRange = { top: number; left: number; bottom: number; right: number };

/** A sheet from its cell A1 on, so that places are those the office sees in its own program; `null` is blank. */
export type SheetGrid = {
  name: string;
  isHidden: boolean;
  rows: readonly (readonly (GridCell | null)[])[];
  merges: readonly CellRange[];
  /** A merged cell over much of the sheet, as `A1:XFD1048576`, that was taken for none. */
  ignoredMerge?: string;
};

export type TableFormat = "xlsx" | "xls" | "csv" | "clipboard";
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** A file of tables as it was read. */
export type TableFile = {
  name: string;
  format: TableFormat;
  /** Of text files. */
  encoding: TextEncoding | null;
  sheets: readonly SheetGrid[];
};

/** Column 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The place of a cell as spreadsheets write it: row 7, column 2 is C8. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export const cellAt = (sheet: SheetGrid, row: number, column: number): GridCell | null => sheet.rows[row]?.[column] ?? null;
export const textAt = (sheet: SheetGrid, row: number, column: number): string => cellAt(sheet, row, column)?.text.trim() ?? "";
