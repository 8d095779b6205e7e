import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import Papa from "papaparse";
import { decimalText } from "../../domain/decimal-text";
import { withoutFormula } from "../../domain/formula-guard";
import type { BookCell, BookSheet, TableBook } from "../../domain/table-book";

/** A workbook as XLSX. Text is only ever text: no cell can become a formula, whatever stands in it. */
export function writeXlsx({ sheets }: TableBook): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheetOf(sheet), sheetName(sheet.name));
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

/** One sheet as CSV in UTF-8 with the mark by which Excel and WPS know it; text that they would compute gets an apostrophe before it. */
export function writeCsv({ head, columns, rows }: BookSheet): Uint8Array<ArrayBuffer> {
  const lines = [...head.map((line) => [harmless(line)]), columns.map(({ title }) => harmless(title)), ...rows.map((row) => row.map(csvCell))];
  return new TextEncoder().encode(`\uFEFF${Papa.unparse(lines, { newline: "\r\n" })}\r\n`);
}

/** Excel allows 31 characters and none of these. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);

function worksheetOf({ head, columns, rows }: BookSheet): WorkSheet {
  const width = Math.max(1, columns.length);
  const grid: (CellObject | null)[][] = [
    ...head.map((line) => [textCell(line)]),
    ...(columns.length > 0 ? [columns.map(({ title }) => textCell(title))] : []),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const sheet = utils.aoa_to_sheet(grid);
  sheet["!cols"] = columns.map(({ width: wch }) => ({ wch }));
  sheet["!merges"] = columns.length > 1 ? head.map((_, r) => ({ s: { r, c: 0 }, e: { r, c: width - 1 } })) : [];
  return sheet;
}

/** XML has no control characters. */
// oxlint-disable-next-line no-control-regex
const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "").slice(0, 32_000);

/** Numbers that a spreadsheet would alter (leading zeros, more digits than it has) are written as text. */
function cellOf(cell: BookCell): CellObject | null {
  if (cell === null) return null;
  if ("text" in cell) return textCell(cell.text);
  const format = formatOf(cell.decimal);
  return decimalText(Number(cell.decimal), format) === cell.decimal ? { t: "n", v: Number(cell.decimal), z: format } : textCell(cell.decimal);
}

const formatOf = (decimal: string): string => {
  const decimals = decimal.split(".")[1]?.length ?? 0;
  return decimals === 0 ? "General" : `0.${"0".repeat(decimals)}`;
};

/** The format `@` keeps a program from computing the text when someone enters the cell. */
function textCell(text: string): CellObject | null {
  const shown = harmless(printable(text));
  return shown === "" ? null : { t: "s", v: shown, z: "@" };
}

/** What begins like a formula is marked as text; our own reader takes the mark off again. */
export const harmless = (text: string): string => (text.startsWith("'") ? `'${text}` : withoutFormula(text));

const csvCell = (cell: BookCell): string => (cell === null ? "" : "text" in cell ? harmless(printable(cell.text)) : cell.decimal);
