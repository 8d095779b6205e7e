import type { ColumnRole, RecognisedTable } from "../../domain/import-table";
import { plainText } from "../../domain/number-text";
import { textAt, type SheetGrid } from "../../domain/table-grid";
import { matchNames } from "../match-names";
import type { ImportInput, Label } from "./setup";

export const columnWith = (table: RecognisedTable, role: ColumnRole): number | null => table.columns.find((column) => column.role === role)?.index ?? null;

/** The text of a row in the column of a meaning; empty where there is none. */
export const textIn = (sheet: SheetGrid, table: RecognisedTable, row: number, role: ColumnRole): string => {
  const column = columnWith(table, role);
  return column === null ? "" : textAt(sheet, row, column);
};

/** The rows that speak of units, those that are part of the row above among them; everything else in the table is not taken. */
export const unitRows = (table: RecognisedTable): number[] => table.rows.flatMap(({ row, kind }) => (kind === "unit" || kind === "of-which-unit" ? [row] : []));

const keyOf = (id: string, name: string): string => `${id}|${name}`;

/** Each different name of the table with what it stands for, in the order of the rows. A merged name holds for all its rows. */
export function labelsOf({ sheet, table, answers, units }: Pick<ImportInput, "sheet" | "table" | "answers" | "units">): { labels: Label[]; ofRow: (row: number) => Label | null } {
  const match = matchNames(units);
  const known = new Set(units.map(({ id }) => id));
  const labels = new Map<string, Label & { rows: number[] }>();
  const byRow = new Map<number, Label>();
  const parts = new Set(table.rows.flatMap(({ row, kind }) => (kind === "of-which-unit" ? [row] : [])));
  let whole = "";
  const [idOf, nameOf] = [mergedTexts(sheet, columnWith(table, "id")), mergedTexts(sheet, columnWith(table, "name"))];
  for (const row of unitRows(table)) {
    const [id, name] = [idOf(row), nameOf(row)];
    if (id === "" && name === "") continue;
    const partOf = parts.has(row) ? whole : null;
    if (partOf === null) whole = name || id;
    const key = partOf === null ? keyOf(id, name) : `${keyOf(id, name)}|${partOf}`;
    const label = labels.get(key) ?? newLabel({ key, id, name, partOf }, match({ id, name: name.replace(/^(其中|of which)\s*[:：]?\s*/i, "") }), answers.names, known);
    label.rows.push(row);
    labels.set(key, label);
    byRow.set(row, label);
  }
  return { labels: [...labels.values()], ofRow: (row) => byRow.get(row) ?? null };
}

function newLabel(said: Pick<Label, "key" | "id" | "name" | "partOf">, match: Label["match"], answers: Readonly<Record<string, string>>, known: ReadonlySet<string>): Label & { rows: number[] } {
  const answer = Object.hasOwn(answers, said.key) ? answers[said.key] : undefined;
  const chosen = answer !== undefined && known.has(answer) ? answer : null;
  return { ...said, rows: [], match, unit: answer === undefined ? (match.is === "matched" ? match.id : null) : chosen, isAnswered: answer !== undefined };
}

/** The texts of a column by row, of a merged cell for all its rows; in one pass, however many cells are merged. */
function mergedTexts(sheet: SheetGrid, column: number | null): (row: number) => string {
  if (column === null) return () => "";
  const topOf = new Map<number, number>();
  const merges = sheet.merges.filter(({ left, right }) => left === column && right === column).sort((a, b) => a.top - b.top);
  let done = -1;
  for (const { top, bottom } of merges) {
    for (let row = Math.max(top, done) + 1; row <= bottom; row += 1) topOf.set(row, top);
    done = Math.max(done, bottom);
  }
  return (row) => plainText(textAt(sheet, topOf.get(row) ?? row, column));
}
