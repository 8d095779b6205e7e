import type { ComparedPlace } from "../../domain/compared-place";
import type { CellBasis, CellFigure, ComparisonCell, ComparisonRow, CountPart } from "../../domain/comparison-table";
import type { HousingProjectRecord } from "../../domain/project-records";
import { housingStates } from "../../domain/theme-model";
import { basis, statementBasis } from "./cell-basis";
import { notStated, row, type ComparisonContext } from "./comparison-inputs";
import { housingFigureRows } from "./figure-rows";

const dwellings = { zh: "套", en: "dwellings" };

/**
 * 住房: projects, dwellings and those built are three figures and never one. What an office entered is summed, for its projects are different ones; a
 * published project may be among them and stands beside the sum.
 */
export const housingRows = (inputs: ComparisonContext): ComparisonRow[] => [
  row(inputs, { id: "housing.dwellings", word: "housing.dwellings", unit: "dwellings", definition: "housing", canPrefer: true, isDefault: true }, (place) => figuresCell(inputs, [sumOf(inputs, place, "dwellings")])),
  row(inputs, { id: "housing.built", word: "housing.built", unit: "dwellings", definition: "housing", canPrefer: true }, (place) => figuresCell(inputs, [sumOf(inputs, place, "built"), ...publishedBuilt(inputs, place)])),
  row(inputs, { id: "housing.projects", word: "housing.projects", unit: "projects", definition: "housing", canPrefer: true }, (place) => projectsCell(inputs, place)),
  ...housingFigureRows(inputs),
];

function figuresCell(inputs: ComparisonContext, figures: readonly (CellFigure | null)[]): ComparisonCell {
  const [first, ...rest] = figures.flatMap((one) => one ?? []);
  return first ? { is: "figures", figures: [first, ...rest] } : notStated(inputs);
}

const enteredIn = ({ projects }: ComparisonContext, { id }: ComparedPlace): HousingProjectRecord[] => projects.filter(({ unit }) => unit === id);

/** With a number of some projects unknown the sum of the others is the least there can be. */
function sumOf(inputs: ComparisonContext, place: ComparedPlace, what: "dwellings" | "built"): CellFigure | null {
  const all = enteredIn(inputs, place);
  const known = all.flatMap((one) => one[what] ?? []);
  if (known.length === 0) return null;
  const amount = known.reduce((sum, one) => sum + one, 0);
  return { quantity: { amount, upTo: null, sense: known.length < all.length ? "at-least" : "exactly", unit: dwellings }, which: null, basis: enteredBasis(all) };
}

/** Documents name single projects: what they count is true of those and says nothing of the whole. */
const publishedBuilt = (inputs: ComparisonContext, { id }: ComparedPlace): CellFigure[] =>
  (inputs.speakers.get(id) ?? []).flatMap((statement) => (statement.indicator === "housing-units-built" && statement.quantity ? [{ quantity: statement.quantity, which: null, basis: { ...statementBasis(statement), isFirm: false } }] : []));

function projectsCell(inputs: ComparisonContext, place: ComparedPlace): ComparisonCell {
  const entered = enteredIn(inputs, place);
  if (entered.length > 0) {
    const parts = housingStates.flatMap((state): CountPart[] => {
      const n = entered.filter(({ status }) => (status ?? "unknown") === state).length;
      return n > 0 ? [{ of: "housing", state, n }] : [];
    });
    return { is: "counts", total: entered.length, parts, basis: enteredBasis(entered) };
  }
  const published = publishedBuilt(inputs, place);
  if (published.length === 0) return notStated(inputs);
  const of = basis("published", published.flatMap((one) => one.basis.sources), { isFirm: false });
  return { is: "counts", total: published.length, parts: [{ of: "housing", state: "existing", n: published.length }], basis: of };
}

function enteredBasis(records: readonly HousingProjectRecord[]): CellBasis {
  const dates = records.flatMap(({ asOf }) => asOf ?? []).sort();
  return basis("entered", records.map(({ id, asOf }) => ({ kind: "record", collection: "projects", id, asOf, published: null })), { asOf: dates.at(-1) ?? null });
}
