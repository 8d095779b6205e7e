import { withoutFormula } from "../../domain/formula-guard";
/** More cells than any clipboard of an office holds. */
export const mostPastedCells = 200_000;

/**
 * The cells of what a spreadsheet put on the clipboard as plain text: tabs and lines, a cell with either in quotes. `null` where it is
 * more than anyone means to paste.
 */
export function readTabSeparated(text: string): string[][] | null {
  const rows: string[][] = [[]];
  let cells = 0;
  let at = 0;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  while (at <= source.length) {
    const { cell, end } = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at);
    rows.at(-1)?.push(cell);
    if (++cells > mostPastedCells) return null;
    if (source[end] === "\n") rows.push([]);
    at = end + 1;
  }
  return rows;
}

function plainCell(source: string, from: number): { cell: string; end: number } {
  let end = from;
  while (end < source.length && source[end] !== "\t" && source[end] !== "\n") end++;
  return { cell: source.slice(from, end), end };
}

/** A quote that nothing closes is a quote. */
function quotedCell(source: string, from: number): { cell: string; end: number } {
  let at = from + 1;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote === -1) return plainCell(source, from);
    if (source[quote + 1] !== '"') {
      const next = source[quote + 1];
      if (next !== undefined && next !== "\t" && next !== "\n") return plainCell(source, from);
      return { cell: source.slice(from + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    }
    at = quote + 2;
  }
}

const quoted = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const writeTabSeparated = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map((cell) => quoted(shieldedCell(cell))).join("\t")).join("\r\n");

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** The same for programs that take a table with its borders: the text of a document, which goes to the clipboard and nowhere else. */
export const writeHtmlTable = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(shieldedCell(cell))}</td>`).join("")}</tr>`).join("")}</table>`;

/** A negative number is a number. */
const shieldedCell = (cell: string): string => (/^-[\d.,]+$/.test(cell) ? cell : withoutFormula(cell));
