import { contentHash } from "../../domain/content-hash";
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
  const order = Object.keys(words);
  return subjectsIn(inputs, words)
    .sort((a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator) || a.first.id.localeCompare(b.first.id))
    .map(({ word, indicator, key, first, said }) =>
      row(inputs, { id: rowId(indicator, key), word, of: plain(first), unit: first.quantity?.unit ?? null, definition: "figures", canPrefer: true }, (place) => {
        const own = [...(said.get(place.id) ?? [])].sort(byFirmness);
        const [figure, ...rest] = own.flatMap((one): CellFigure[] => (one.quantity ? [{ quantity: one.quantity, which: null, basis: statementBasis(one) }] : []));
        return figure ? { is: "figures", figures: [figure, ...rest] } : notStated(inputs);
      }),
    );
}

/** What figures are of: indicator, product and unit. Expected rods are rods, in a row with those that stand. */
type Subject = { key: string; word: RowWord; indicator: Indicator; first: Statement; said: Map<string, Statement[]> };

function subjectsIn({ speakers }: ComparisonContext, words: Partial<Record<Indicator, RowWord>>): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const [place, own] of speakers) {
    for (const statement of own) {
      const { indicator, quantity } = statement;
      const word = indicator && words[indicator];
      if (!word || !quantity) continue;
      const key = keyOf(statement);
      const subject = subjects.get(key) ?? { key, word, indicator, first: statement, said: new Map<string, Statement[]>() };
      subjects.set(key, subject);
      if (statement.id < subject.first.id) subject.first = statement;
      subject.said.set(place, [...(subject.said.get(place) ?? []), statement]);
    }
  }
  return [...subjects.values()];
}

const keyOf = (statement: Statement): string => `${statement.indicator}\n${plain(statement)?.zh ?? ""}\n${statement.quantity?.unit.zh}`;
const rowId = (indicator: Indicator, key: string): string => `figure.${indicator}.${contentHash(key)}`;

/** The ids of all rows that figures of the register can stand in, whichever places are compared. */
export const figureRowIds = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(statements.flatMap((one) => (one.quantity && one.indicator && (one.indicator in told || one.indicator in toldOfHousing) ? [rowId(one.indicator, keyOf(one))] : [])));

/** Without what stands in brackets after it, and without what the row says already. */
const plain = ({ of }: Statement): Statement["of"] => of && { zh: of.zh.replace(/（[^）]*）$/, ""), en: of.en.replace(/ \([^)]*\)$/, "").replace(/^gross output of /, "") };

const firmness: readonly StatementStatus[] = ["existing", "under-construction", "mixed", "planned", "target"];

/** What is beyond doubt first, then what stands before what is aimed at, then the latest. */
const byFirmness = (a: Statement, b: Statement): number =>
  Number(a.doubtful) - Number(b.doubtful) || firmness.indexOf(a.status) - firmness.indexOf(b.status) || figureYear(b) - figureYear(a) || b.asOf.localeCompare(a.asOf) || a.id.localeCompare(b.id);

/** Only to find the headline: 亿元 before 万元 before 元. A doubtful figure is none. */
function moneyOf({ quantity: { amount, unit }, basis: { isFirm } }: CellFigure): number {
  return isFirm ? amount * (unit.zh.startsWith("亿") ? 1e8 : unit.zh.startsWith("万") ? 1e4 : 1) : 0;
}
