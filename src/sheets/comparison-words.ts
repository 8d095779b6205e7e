import type { Unmarked } from "../domain/best-columns";
import type { CellBasis, CellFigure, CellIndustry, ComparisonCell, ComparisonGroup, ComparisonRow, CountPart, RowDefinition, Term } from "../domain/comparison-table";
import type { Text } from "../domain/text";
import { dateText } from "../i18n/format-date";
import { landFigure, landUnitName } from "../i18n/format-land";
import { periodText, quantityValue } from "../i18n/statement-text";
import { translate, type MessageKey } from "../i18n/translate";

/** Land is accounted in 1/300 m² and read in 亩, as every ledger is. */
const landUnit = "mu";

export const groupName = ({ id }: Pick<ComparisonGroup, "id">): Text => words(`compare.group.${id}`);

export const rowName = ({ word, of }: Pick<ComparisonRow, "word" | "of">): Text => words(`compare.row.${word}`, { of: of ?? same("") });

/** What the cells of a row are counted in; `null` where each figure has its own unit. */
export function rowUnit({ unit }: Pick<ComparisonRow, "unit">): Text | null {
  if (unit === null || typeof unit === "object") return unit;
  return unit === "land" ? { zh: landUnitName("zh", landUnit), en: landUnitName("en", landUnit) } : words(`compare.unit.${unit}` as MessageKey);
}

/** How the cells of a row come about, with the source of the formula. */
export const definitionWords = (definition: RowDefinition): Text => words(`compare.define.${definition}`);

export const missingWords = ({ why }: Extract<ComparisonCell, { is: "missing" }>): Text => words(`compare.why.${why}`);

export function termWords(term: Term): Text {
  if (term.of === "level") return words(`level.${term.level}`);
  if (term.of === "method") return words(term.method === "located-only" && term.grade === "stand-in" ? "grade.stand-in" : `method.${term.method}`);
  return words(term.kind === "county" || term.kind === "prefecture" ? `compareTable.kind.${term.kind}` : `kind.${term.kind}`);
}

/** A figure as printed, with its unit where the row does not name it. */
export function figureWords({ quantity }: Pick<CellFigure, "quantity">, row: Pick<ComparisonRow, "unit">): Text {
  const value = quantityValue(quantity);
  return row.unit === null ? { zh: `${value.zh} ${quantity.unit.zh}`, en: `${value.en} ${quantity.unit.en}` } : value;
}

/** Of when a figure is: what its source says it holds for, else, of what is there already, when that was said. Of areas their row says so. */
export function figureWhen({ which, basis: { value, status, period, asOf } }: Pick<CellFigure, "which" | "basis">): Text | null {
  const isThere = status === "existing" || status === "under-construction" || status === "mixed";
  return periodText(period) ?? (isThere && which === null && value === "published" && asOf !== null ? words("inspector.asOf", { date: dateText(asOf) }) : null);
}

/** A figure that has a caution is to be verified, whether or not its source is in doubt as a whole. */
export const figureBasis = (basis: CellBasis): CellBasis => (basis.caution === null ? basis : { ...basis, isFirm: false });

/** Which area a figure means, in one word: zones have several. */
export const whichWords = ({ which }: Pick<CellFigure, "which">): Text | null => (which === null ? null : words(`area.short.${which}`));

/** `digits` are significant ones. */
export const numberWords = (amount: number, digits: number): string => amount.toLocaleString("en-US", { minimumSignificantDigits: digits, maximumSignificantDigits: digits });

export const landWords = (count: number): string => landFigure(count, landUnit);

/** Whether an index is the mean over several pairs. */
export const meanWords = ({ pairs }: Pick<Extract<ComparisonCell, { is: "number" }>, "pairs">): Text | null => (pairs.length > 1 ? words("compareTable.mean") : null);

/** Whether others have an industry too; what a place has alone needs no word. */
export const amongWords = (among: CellIndustry["among"]): Text | null => (among === null || among === "one" ? null : words(`compareTable.among.${among}`));

type Distance = Extract<ComparisonCell, { is: "range" }>;

/** What a distance is between, in one line; `null` where its range says all there is. */
export const distanceNote = ({ notes }: Pick<Distance, "notes">): Text | null => (notes.length === 0 ? null : inLine(notes.map((note) => words(`compare.between.${note}`))));

/** Why nothing is marked better although a direction was agreed: `年份不同（2023、2021）`. */
export function unmarkedWords(unmarked: Unmarked): Text {
  if (unmarked.why !== "years") return words(`compare.unmarked.${unmarked.why}`);
  const years = unmarked.periods.map((period) => plainYear(period) ?? periodText(period) ?? words("compare.unmarked.no-year"));
  return words("compare.unmarked.years", { years: { zh: years.map(({ zh }) => zh).join("、"), en: years.map(({ en }) => en).join(", ") } });
}

const plainYear = (period: CellBasis["period"]): Text | null => (period && !period.label && period.from === period.to && /^\d{4}$/.test(period.from ?? "") ? same(period.from ?? "") : null);

export function partWords(part: CountPart, documentName: (id: string) => string): Text {
  switch (part.of) {
    case "status":
      return words(`statement.status.${part.status}`);
    case "topic":
      return words(`statement.topic.${part.topic}`);
    case "housing":
      return words(`theme.housing.${part.state}`);
    case "document":
      return same(documentName(part.document));
  }
}

/** Counting is exact: a count of ours is no estimate. */
export const countBasis = (basis: CellBasis): CellBasis => (basis.value === "computed" ? { ...basis, value: "published" } : basis);

/** What else is to be read with a value: by what right it stands there, how far along the thing is, of when. */
export function basisWords({ value, status, period, asOf, isFirm, caution }: CellBasis): Text[] {
  const span = periodText(period);
  return [
    words(`theme.value.${value}`),
    ...(status !== null ? [words(`statement.statusNote.${status}`)] : []),
    ...(span ? [span] : []),
    ...(asOf !== null ? [words("inspector.asOf", { date: dateText(asOf) })] : []),
    ...(caution ? [caution] : isFirm ? [] : [words("compareTable.doubtful")]),
  ];
}

const inLine = (texts: readonly Text[]): Text => ({ zh: texts.map(({ zh }) => zh).join("，"), en: texts.map(({ en }) => en).join(", ") });

const same = (text: string): Text => ({ zh: text, en: text });

/** A message in both languages, what it takes in each in its own. */
export function words(key: MessageKey, parameters: Readonly<Record<string, Text | string | number>> = {}): Text {
  const sentence = (language: "zh" | "en") =>
    translate(language, key, Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeof value === "object" ? value[language] : value]))).trim();
  return { zh: sentence("zh"), en: sentence("en") };
}
