import { canonical, contentHash } from "../../domain/content-hash";
import type { CellFigure, ComparisonRow, RowWord } from "../../domain/comparison-table";
import type { Indicator, Statement, StatementStatus } from "../../domain/statement";
import { figureYear } from "../themes/claims";
import { statementBasis } from "./cell-basis";
import { notStated, row, type ComparisonContext } from "./comparison-inputs";

/** Indicators whose figures are told as they are printed, and the rows they stand in. */
const told = { "output-value": "figure.output-value", capacity: "figure.capacity", investment: "figure.investment" } as const satisfies Partial<Record<Indicator, RowWord>>;
const toldOfHousing = { "housing-projects": "figure.housing", "housing-park-projects": "figure.housing", "housing-park-units": "figure.housing" } as const satisfies Partial<Record<Indicator, RowWord>>;

/** 目标与产出, one row per product and unit: gigawatts of rods and of wafers are different things. The largest target of output is usual. */
export function figureRows(inputs: ComparisonContext): ComparisonRow[] {
  const rows = rowsOf(inputs, told);
  const size = ({ word, cells }: ComparisonRow): number => (word === "figure.output-value" ? Math.max(...cells.map((cell) => (cell.is === "figures" ? moneyOf(cell.figures[0]) : 0))) : 0);
  const headline = rows.reduce<ComparisonRow | null>((best, one) => (size(one) > (best ? size(best) : 0) ? one : best), null);
  return rows.map((one) => (one === headline ? { ...one, isDefault: true } : one));
}

/** Figures of housing that a document gives for a place as a whole. */
export const housingFigureRows = (inputs: ComparisonContext): ComparisonRow[] => rowsOf(inputs, toldOfHousing);

function rowsOf(inputs: ComparisonContext, words: Partial<Record<Indicator, RowWord>>): ComparisonRow[] {
  const subjects = new Map<string, { word: RowWord; indicator: Indicator; statement: Statement }>();
  for (const statement of [...inputs.speakers.values()].flat()) {
    const word = statement.indicator && words[statement.indicator];
    const key = subjectOf(statement);
    if (word && statement.indicator && statement.quantity && !subjects.has(key)) subjects.set(key, { word, indicator: statement.indicator, statement });
  }
  const order = Object.keys(words);
  return [...subjects]
    .sort(([, a], [, b]) => order.indexOf(a.indicator) - order.indexOf(b.indicator) || a.statement.id.localeCompare(b.statement.id))
    .map(([subject, { word, indicator, statement }]) =>
      row(inputs, { id: `figure.${indicator}.${contentHash(subject)}`, word, of: plain(statement), unit: statement.quantity?.unit ?? null, definition: "figures", canPrefer: true }, (place) => {
        const own = (inputs.speakers.get(place.id) ?? []).filter((one) => subjectOf(one) === subject);
        const [first, ...rest] = own.sort(byFirmness).flatMap((one): CellFigure[] => (one.quantity ? [{ quantity: one.quantity, which: null, basis: statementBasis(one) }] : []));
        return first ? { is: "figures", figures: [first, ...rest] } : notStated(inputs);
      }),
    );
}

/** What makes figures comparable: indicator, product and unit. Expected rods are rods, in a row with those that stand. */
const subjectOf = (statement: Statement): string => canonical([statement.indicator, plain(statement)?.zh ?? null, statement.quantity?.unit.zh ?? null]);

/** Without what stands in brackets after it. */
const plain = ({ of }: Statement): Statement["of"] => of && { zh: of.zh.replace(/（[^）]*）$/, ""), en: of.en.replace(/ \([^)]*\)$/, "") };

const firmness: readonly StatementStatus[] = ["existing", "under-construction", "mixed", "planned", "target"];

/** What is beyond doubt first, then what stands before what is aimed at, then the latest. */
const byFirmness = (a: Statement, b: Statement): number =>
  Number(a.doubtful) - Number(b.doubtful) || firmness.indexOf(a.status) - firmness.indexOf(b.status) || figureYear(b) - figureYear(a) || b.asOf.localeCompare(a.asOf) || a.id.localeCompare(b.id);

/** Only to find the headline: 亿元 before 万元 before 元. A doubtful figure is none. */
function moneyOf({ quantity: { amount, unit }, basis: { isFirm } }: CellFigure): number {
  return isFirm ? amount * (unit.zh.startsWith("亿") ? 1e8 : unit.zh.startsWith("万") ? 1e4 : 1) : 0;
}
