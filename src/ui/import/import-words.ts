import type { ImportedValue } from "../../analysis/imports/setup";
import type { Candidate, NamedUnit, NameMatch } from "../../analysis/match-names";
import { landIn } from "../../domain/land-amount";
import { landUnitOf } from "../../domain/import-table";
import type { TableUnitId } from "../../domain/land-unit-text";
import type { Language } from "../../domain/saved-view";
import type { CellFault, FileFault } from "../../domain/table-fault";
import { columnLetters } from "../../domain/table-grid";
import type { BalanceCheck, TotalDifference } from "../../analysis/imports/setup";
import { textIn, translate, type MessageKey } from "../../i18n/translate";

/** Names of units by id; the id itself for one that is no more. */
export const unitNamer = (units: readonly NamedUnit[], language: Language): ((id: string) => string) => {
  const names = new Map(units.map(({ id, name }) => [id, textIn(language, name)]));
  return (id) => names.get(id) ?? id;
};

export const fileFaultSentence = (language: Language, { code, file, row, value }: FileFault): string =>
  translate(language, `problem.${code}`, { file, row: row ?? "?", value: value ?? "" });

export const cellFaultSentence = (language: Language, { code, row, column, value, limit }: CellFault, nameOf: (id: string) => string): string =>
  translate(language, `problem.${code}`, { row: row + 1, column: columnLetters(column), value: value.slice(0, 60), limit: limit === undefined ? "" : nameOf(limit) });

export const unitWords = (language: Language, unit: TableUnitId): string => translate(language, `import.unit.${unit}`);

/** A count in the unit of the table, as exact as land is counted. */
function shownIn(unit: TableUnitId): (count: number) => string {
  const tens = unit === "wanmu" ? 10_000 : 1;
  return (count) => trimmed(landIn(Math.round(count / tens), landUnitOf(unit), 4));
}

/** A total and the sum of its rows, which these are, and which stand beside them. */
export function differenceSentence(language: Language, { row, column, stated, own, unit, rows, unbooked, out }: TotalDifference): string {
  const shown = shownIn(unit);
  const parts = [
    translate(language, "import.totals.differ", { row: row + 1, column: columnLetters(column), stated: shown(stated), own: shown(own), difference: shown(Math.abs(own - stated)), unit: unitWords(language, unit) }),
    translate(language, "import.totals.rows", { rows: rowRanges(rows) }),
    ...(unbooked.length > 0 ? [translate(language, "import.totals.unbooked", { rows: rowRanges(unbooked) })] : []),
    ...(out.length > 0 ? [translate(language, "import.totals.out", { rows: rowRanges(out) })] : []),
  ];
  return parts.join(language === "en" ? " " : "");
}

/** The office's 剩余 beside ours. */
export function balanceSentence(language: Language, { row, column, unit, stated, own, tableUnit }: BalanceCheck, nameOf: (id: string) => string): string {
  const shown = shownIn(tableUnit);
  return translate(language, "import.balances.differ", { row: row + 1, column: columnLetters(column), name: nameOf(unit), stated: shown(stated), own: shown(own ?? 0), difference: shown(Math.abs((own ?? 0) - stated)), unit: unitWords(language, tableUnit) });
}

const trimmed = (decimal: string): string => decimal.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");

export const valueWords = (language: Language, value: ImportedValue | null): string =>
  value === null ? translate(language, "import.unknown") : value.is === "text" ? value.text : `${value.amount.value} ${unitWords(language, value.amount.unit)}`;

/** Why a name stands for a unit, or why nobody can tell. */
export function whyWords(language: Language, match: NameMatch, isAnswered: boolean): string {
  if (isAnswered) return translate(language, "import.why.answered");
  if (match.is === "matched") return translate(language, `import.why.${match.reason}`);
  if (match.is === "unmatched") return translate(language, "import.why.unknown");
  const [best] = match.candidates;
  return match.reason === "similar" && best ? candidateWords(language, best) : translate(language, `import.why.${match.reason}` as MessageKey, { percent: "" });
}

export const candidateWords = (language: Language, { reason, likeness }: Candidate): string => translate(language, `import.why.${reason}`, { percent: Math.round(likeness * 100) });

/** Lists rows as people count them, shortened where they are many. */
export const rowList = (rows: readonly number[]): string => {
  const shown = rows.slice(0, 6).map((row) => row + 1).join(", ");
  return rows.length > 6 ? `${shown}…` : shown;
};

const mostRanges = 12;

/** All rows as people count them, those in a row as `5–9`. */
export function rowRanges(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else if (ranges.length > mostRanges) break;
    else ranges.push([row, row]);
  }
  const shown = ranges.slice(0, mostRanges).map(([from, to]) => (from === to ? String(from + 1) : `${from + 1}–${to + 1}`)).join(", ");
  return ranges.length > mostRanges ? `${shown}…` : shown;
}
