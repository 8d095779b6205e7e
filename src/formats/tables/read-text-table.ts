import Papa from "papaparse";
import { isFormula } from "../../domain/formula-guard";
import type { FileFault, Read } from "../../domain/table-fault";
import type { GridCell, TableFile, TextEncoding } from "../../domain/table-grid";
import { tableLimits } from "./limits";

type Limits = Pick<typeof tableLimits, "mostRows" | "mostColumns" | "longestText">;

/** A table out of separated text: comma, semicolon or tabulator, also the full-width comma. */
export function readTextTable(text: string, name: string, encoding: TextEncoding | null, limits: Limits = tableLimits): Read<TableFile> {
  const refuse = (fault: Omit<FileFault, "file">): Read<TableFile> => ({ ok: false, fault: { file: name, ...fault } });
  const plain = text.replace(/^\uFEFF/, "").replace(/^sep=.\r?\n/i, "");
  const separator = separatorOf(plain);
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: separator, preview: limits.mostRows + 1, skipEmptyLines: false });
  const open = errors.find(({ type }) => type === "Quotes");
  if (open) return refuse({ code: "table-quotes", row: (open.row ?? 0) + 1 });
  if (data.length > limits.mostRows) return refuse({ code: "table-too-long", value: String(limits.mostRows) });
  const wide = data.findIndex((row) => lastFilled(row) >= limits.mostColumns);
  if (wide >= 0) return refuse({ code: "table-too-wide", row: wide + 1, value: String(lastFilled(data[wide] ?? []) + 1) });
  const rows = data.map((row) => row.slice(0, lastFilled(row) + 1).map((cell) => textCell(cell, limits.longestText)));
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  if (rows.length === 0) return refuse({ code: "table-empty" });
  const format = encoding === null ? "clipboard" : "csv";
  return { ok: true, value: { name, format, encoding, sheets: [{ name: "", isHidden: false, rows, merges: [] }] } };
}

/** Our own files mark what a spreadsheet would take for a formula with an apostrophe before it. */
export const isMarked = (text: string): boolean => text.startsWith("'") && (text.startsWith("''") || isFormula(text.slice(1)));

function lastFilled(row: readonly string[]): number {
  for (let at = row.length - 1; at >= 0; at -= 1) if (row[at]?.trim()) return at;
  return -1;
}

/** Text as it stands; spreadsheets write errors and percentages out as text. */
export function textCell(raw: string, longest: number = tableLimits.longestText): GridCell | null {
  const text = raw.trim().slice(0, longest);
  if (text === "") return null;
  if (isMarked(text)) return { text: text.slice(1), kind: "text" };
  if (/^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/.test(text)) return { text, kind: "error" };
  return { text, kind: "text" };
}

const separators = ["\t", ",", ";", "，"] as const;

/** The separator that divides most lines of the beginning into the same number of cells, outside of quotes. */
export function separatorOf(text: string): string {
  const lines = text.slice(0, 50_000).replace(/"(?:[^"]|"")*"/g, "x").split(/\r\n|\n|\r/).slice(0, 40).filter((line) => line.trim() !== "");
  const score = (separator: string): number => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const usual = counts.sort((a, b) => b - a)[Math.floor(counts.length / 2)] ?? 0;
    return counts.length * 1000 + usual;
  };
  return [...separators].sort((a, b) => score(b) - score(a))[0] ?? ",";
}
