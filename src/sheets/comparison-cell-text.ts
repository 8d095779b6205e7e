import type { CellBasis, CellIndustry, ComparisonCell, ComparisonColumn, ComparisonRow } from "../domain/comparison-table";
import type { Text } from "../domain/text";
import { distanceRange } from "../i18n/distance-range";
import { dateText } from "../i18n/format-date";
import { translate } from "../i18n/translate";
import { amongWords, countBasis, distanceNote, figureBasis, figureWhen, figureWords, landWords, meanWords, missingWords, numberWords, partWords, termWords, whichWords, words } from "./comparison-words";

/** What a cell names besides itself. */
export type CellNames = { columns: readonly ComparisonColumn[]; documentName: (id: string) => string };

/** A cell in words, as it stands in a copied table: an exact published figure is a plain number, whatever else it is is said behind it. */
export function cellText(cell: ComparisonCell, row: ComparisonRow, { columns, documentName }: CellNames): Text {
  switch (cell.is) {
    case "term":
      return withKind(termWords(cell.term), cell.basis);
    case "date":
      return withKind(dateText(cell.date), cell.basis);
    case "figures":
      return listed(
        cell.figures.map((one) =>
          withKind(figureWords(one, row), figureBasis(one.basis), [...noted(whichWords(one)), ...noted(figureWhen(one))]),
        ),
        "；",
        "; ",
      );
    case "number":
      return withKind(same(numberWords(cell.amount, cell.digits)), cell.basis, [...noted(meanWords(cell)), ...pairNotes(cell, columns)]);
    case "land":
      return landText(cell);
    case "range":
      return withKind(same(distanceRange(cell)), cell.basis, noted(distanceNote(cell)));
    case "self":
      return words("compareTable.self");
    case "inside":
      return words("compareTable.inside");
    case "industries":
      if (row.word === "industry.shared") return sharedWords(cell.industries);
      return listed(
        cell.industries.map(({ industry, among, basis }) => withKind(words(`statement.industry.${industry}`), basis, noted(amongWords(among)))),
        "、",
        ", ",
      );
    case "counts": {
      const parts = cell.parts.map((part) => joined([partWords(part, documentName), same(String(part.n))], " "));
      return withKind(same(String(cell.total)), countBasis(cell.basis), parts.length > 0 ? [listed(parts, "、", ", ")] : []);
    }
    case "missing":
      return missingWords(cell);
  }
}

/** What a place has in common with others, and what it has alone. */
export function sharedWords(industries: readonly CellIndustry[]): Text {
  const named = (which: "all" | "some" | "one") => {
    const found = industries.filter(({ among }) => among === which).map(({ industry }) => words(`statement.industry.${industry}`));
    return found.length === 0 ? [] : [words(`compareTable.share.${which}`, { names: listed(found, "、", ", ") })];
  };
  const parts = [...named("all"), ...named("some"), ...named("one")];
  return parts.length > 0 ? listed(parts, "；", "; ") : listed(industries.map(({ industry }) => words(`statement.industry.${industry}`)), "、", ", ");
}

function landText({ count, isPartial, year, beside, basis }: Extract<ComparisonCell, { is: "land" }>): Text {
  const besideWords = beside && words("compareTable.beside", { name: beside.name, count: landWords(beside.count) });
  const own = count === null ? words("compare.why.awaiting") : withKind(same(landWords(count)), basis, [words("compareTable.year", { year }), ...(isPartial ? [words("compareTable.partial")] : [])]);
  return besideWords ? listed([own, besideWords], "；", "; ") : own;
}

/** Of an index of more than two places: how each pair fares. */
export const pairNotes = ({ pairs, digits }: Extract<ComparisonCell, { is: "number" }>, columns: readonly ComparisonColumn[]): Text[] =>
  pairs.flatMap(({ id, amount }) => {
    const other = columns.find((column) => column.id === id);
    return other ? [words("compareTable.pair", { name: other.shortName, value: numberWords(amount, digits) })] : [];
  });

/** A value of its own right needs no more words; one that was entered, computed or simulated, is ahead of its time or in doubt, says so. */
function withKind(value: Text, { value: kind, status, isFirm }: CellBasis, notes: readonly Text[] = []): Text {
  const said = [
    ...notes,
    ...(kind === "published" ? [] : [words(`theme.value.${kind}`)]),
    ...(status === null || status === "existing" ? [] : [words(`statement.status.${status}`)]),
    ...(isFirm ? [] : [words("compareTable.doubtful")]),
  ];
  const about = kind === "computed" ? { zh: `≈ ${value.zh}`, en: `≈ ${value.en}` } : value;
  if (said.length === 0) return about;
  const behind = listed(said, "，", ", ");
  return { zh: `${about.zh}（${behind.zh}）`, en: `${about.en} (${behind.en})` };
}

const noted = (note: Text | null): Text[] => (note ? [note] : []);
const same = (text: string): Text => ({ zh: text, en: text });
const listed = (texts: readonly Text[], zh: string, en: string): Text => ({ zh: texts.map((text) => text.zh).join(zh), en: texts.map((text) => text.en).join(en) });
const joined = (texts: readonly Text[], separator: string): Text => listed(texts, separator, separator);

/** In one line: with both languages shown, the English follows where it says something else. */
export const inOneLine = (language: Parameters<typeof translate>[0], { zh, en }: Text): string => (language === "both" && zh !== en ? `${zh} ${en}` : language === "en" ? en : zh);
