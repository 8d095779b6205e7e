/** A cell to be written: words, a decimal number that stays one, or nothing. */
export type BookCell = { text: string } | { decimal: string } | null;

/** A sheet to be written: lines above the table, its headings, its rows. Widths are in characters. */
export type BookSheet = { name: string; head: readonly string[]; columns: readonly { title: string; width: number }[]; rows: readonly (readonly BookCell[])[] };

/** A workbook to be written, as XLSX with all its sheets or as CSV of one. */
export type TableBook = { sheets: readonly BookSheet[] };

export type BookFormat = "xlsx" | "csv";
