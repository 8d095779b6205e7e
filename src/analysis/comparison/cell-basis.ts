import type { ComparedPlace } from "../../domain/compared-place";
import type { CellBasis, CellFigure, CellSource } from "../../domain/comparison-table";
import type { Statement } from "../../domain/statement";
import type { StatedArea } from "../../domain/zone";
import type { ComparisonInputs } from "./comparison-inputs";

/** A firm value without status, date or caution, unless it is said. */
export const basis = (value: CellBasis["value"], sources: readonly CellSource[], over: Partial<CellBasis> = {}): CellBasis => ({
  value,
  status: null,
  asOf: null,
  period: null,
  caution: null,
  isFirm: true,
  sources,
  ...over,
});

/** What the figure of a place rests on: a record of the project, the zone's own entry, or the dataset of counties and prefectures. */
export function figureBasis({ boundaries, publication }: Pick<ComparisonInputs, "boundaries" | "publication">, place: ComparedPlace, value?: "computed"): CellBasis {
  const { zone } = place;
  const record = boundaries.find((one) => one.zone === place.id);
  if (record) return basis(value ?? "entered", [{ kind: "record", collection: "boundaries", id: record.id, asOf: record.asOf, published: null }], { asOf: record.asOf });
  if (zone) return basis(value ?? "published", [{ kind: "zone", zone: zone.id, document: null, where: zone.boundary.source, asOf: zone.boundary.asOf }], { asOf: zone.boundary.asOf });
  const dataset = datasetOf(place);
  const asOf = publication.datasets.find(({ id }) => id === dataset)?.provenance.asOf ?? null;
  return basis(value ?? "published", [{ kind: "dataset", dataset }], { asOf });
}

const datasetOf = ({ kind }: ComparedPlace) => (kind === "prefecture" ? "prefectures" : "districts");

export const statementSource = ({ id, document, where, asOf }: Statement): CellSource => ({ kind: "statement", id, document, where, asOf });

/** A doubtful figure is shown with its caution and goes nowhere else. */
export const statementBasis = (statement: Statement): CellBasis =>
  basis("published", [statementSource(statement)], { status: statement.status, asOf: statement.asOf, period: statement.period, caution: statement.caution, isFirm: !statement.doubtful });

const units = { km2: { zh: "平方公里", en: "km²" }, ha: { zh: "公顷", en: "ha" }, mu: { zh: "亩", en: "mu" } } as const;
export const km2 = units.km2;

/** An area that a zone's own entry states, as printed; with a caution it enters no sum and no preference. */
export function statedFigure(zone: string, { value, unit, which, status, asOf, document, where, caution }: StatedArea): CellFigure {
  const sources: CellSource[] = [{ kind: "zone", zone, document, where, asOf }];
  return { quantity: { amount: value, upTo: null, sense: "exactly", unit: units[unit] }, which, basis: basis("published", sources, { status, asOf, caution, isFirm: caution === null }) };
}
