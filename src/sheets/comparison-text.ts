import type { ComparisonCell, ComparisonColumn, ComparisonGroup, ComparisonRow, CellBasis, CellSource } from "../domain/comparison-table";
import { withoutFormula } from "../domain/formula-guard";
import type { Language } from "../domain/saved-view";
import type { Text } from "../domain/text";
import type { MessageKey } from "../i18n/translate";
import { cellText, inOneLine } from "./comparison-cell-text";
import { definitionWords, groupName, rowName, rowUnit, words } from "./comparison-words";

export type ComparisonSheet = { title: string; /** Head row first; every row as long as the others. */ rows: readonly (readonly string[])[]; notes: readonly string[] };

export type SheetContext = {
  language: Language;
  /** ISO day on which it was made. */
  day: string;
  transposed: boolean;
  /** Whether it is for the public, where nothing internal is shown in the first place. */
  isPublic: boolean;
  /** A document as readers know it: its number and title. */
  documentName: (id: string) => string;
  datasetName: (id: string) => string;
  /** What stands beside every image: approval, schematic figures, sample data. */
  imageNotes: readonly string[];
};

/**
 * The shown rows for a table program or a letter: with units and kinds of value in words, what is unknown said so, and below them what
 * they mean, where they come from and what they are worth. Whoever calls it gives only what may be shown.
 */
export function comparisonSheet(columns: readonly ComparisonColumn[], groups: readonly ComparisonGroup[], context: SheetContext): ComparisonSheet {
  const { language, day, transposed, documentName, imageNotes } = context;
  const say = (text: Text) => inOneLine(language, text);
  const t = (key: MessageKey, parameters?: Record<string, Text | string | number>) => say(words(key, parameters));
  const sources = new Map<string, number>();
  const numberOf = (name: string): number => {
    if (!sources.has(name)) sources.set(name, sources.size + 1);
    return sources.get(name) ?? 0;
  };
  const sourceCell = (row: ComparisonRow): string => [...new Set(row.cells.flatMap(sourcesOf).map((source) => numberOf(sourceName(source, context))))].join(", ");
  const head = (["group", "row", "unit"] as const).map((name) => t(`compareTable.copy.${name}`));
  const table = [
    [...head, ...columns.map(({ shortName }) => say(shortName)), t("compareTable.copy.sources")],
    ...groups.flatMap((group) =>
      group.rows.map((row) => [say(groupName(group)), say(rowName(row)), say(rowUnit(row) ?? { zh: "", en: "" }), ...row.cells.map((cell) => say(cellText(cell, row, { columns, documentName }))), sourceCell(row)]),
    ),
  ];
  const definitions = [...new Set(groups.flatMap(({ rows }) => rows.flatMap(({ definition }) => definition ?? [])))];
  return {
    title: t("compareTable.copy.title", { places: listOf(columns) }),
    rows: transposed ? turned(table) : table,
    notes: [
      t("compareTable.copy.made", { day }),
      ...(!context.isPublic && groups.some(({ rows }) => rows.some((row) => row.cells.some(isInternal))) ? [t("compareTable.copy.internal")] : []),
      ...cautionsOf(columns, groups, say),
      ...definitions.map((one) => t("compareTable.copy.definition", { words: definitionWords(one) })),
      ...(columns.some(({ method }) => method === "schematic") ? [t("compareTable.foot.schematic")] : []),
      ...(groups.some(({ id }) => id === "statements") ? [t("compareStrip.statuses.note")] : []),
      ...imageNotes,
      ...[...sources].map(([name, n]) => t("compareTable.copy.source", { n, name })),
    ],
  };
}

const listOf = (columns: readonly ComparisonColumn[]): Text => ({ zh: columns.map(({ name }) => name.zh).join("、"), en: columns.map(({ name }) => name.en).join(", ") });

const turned = (table: readonly (readonly string[])[]): string[][] => (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? ""));

/** What is doubted about which figure, each sentence once. */
function cautionsOf(columns: readonly ComparisonColumn[], groups: readonly ComparisonGroup[], say: (text: Text) => string): string[] {
  const found = groups.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.cells.flatMap((cell, index) => {
        const place = columns[index]?.shortName;
        return basesOf(cell).flatMap(({ caution, isFirm }) => (caution && place ? [say(words(isFirm ? "compareTable.copy.note" : "compareTable.copy.caution", { place, row: rowName(row), caution }))] : []));
      }),
    ),
  );
  return [...new Set(found)];
}

export function basesOf(cell: ComparisonCell): readonly CellBasis[] {
  if (cell.is === "figures") return cell.figures.map(({ basis }) => basis);
  if (cell.is === "industries") return cell.industries.map(({ basis }) => basis);
  return cell.is === "missing" || cell.is === "self" ? [] : [cell.basis];
}

/** What an office entered or assumed, and what is in doubt, is not for others. */
export const isInternal = (cell: ComparisonCell): boolean => basesOf(cell).some(({ value, isFirm }) => value === "entered" || value === "simulated" || !isFirm);

const sourcesOf = (cell: ComparisonCell): readonly CellSource[] => basesOf(cell).flatMap(({ sources }) => sources);

/** One name per document, dataset or list of records, with the place in it. */
function sourceName(source: CellSource, { language, documentName, datasetName }: SheetContext): string {
  const say = (text: Text) => inOneLine(language, text);
  if (source.kind === "dataset") return say(words("compareTable.source.dataset", { name: datasetName(source.dataset) }));
  if (source.kind === "record") return say(words(`compareTable.source.${source.collection}`));
  if (source.kind === "statements") return say(words("compareTable.source.statements"));
  if (source.document === null) return say(words("compareTable.source.zone"));
  const name = documentName(source.document);
  return source.where ? say(words("compareTable.source.where", { name, where: source.where })) : name;
}

const plainCell = (text: string): string => withoutFormula(text.replaceAll(/[\t\r\n]+/g, " "));

/** Tab-separated, as table programs paste it. */
export const sheetAsTsv = ({ title, rows, notes }: ComparisonSheet): string =>
  [[title], ...rows, ...notes.map((note) => [note])].map((cells) => cells.map(plainCell).join("\t")).join("\r\n");

/** UTF-8 with a byte order mark, as table programs open it. */
export const sheetAsCsv = ({ title, rows, notes }: ComparisonSheet): string =>
  `\ufeff${[[title], ...rows, ...notes.map((note) => [note])].map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;

function quoted(value: string): string {
  const text = plainCell(value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A fragment for letters and table programs; nothing in it is read as markup or as a formula. */
export function sheetAsHtml({ title, rows, notes }: ComparisonSheet): string {
  const [head = [], ...body] = rows;
  const lines = [
    `<table border="1"><caption>${escaped(title)}</caption>`,
    `<thead><tr>${head.map((name) => `<th scope="col">${escaped(name)}</th>`).join("")}</tr></thead>`,
    `<tbody>${body.map((cells) => `<tr>${cells.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`).join("")}</tbody></table>`,
    ...notes.map((note) => `<p>${escaped(note)}</p>`),
  ];
  return lines.join("");
}

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => plainCell(text).replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? "");
