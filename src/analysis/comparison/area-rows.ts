import { comparedPlace, outlineOf, type ComparedPlace } from "../../domain/compared-place";
import type { CellFigure, ComparisonCell, ComparisonRow } from "../../domain/comparison-table";
import { AreaKind } from "../../domain/zone";
import { heroArea } from "../zone-areas";
import { basis, figureBasis, km2, statedFigure, statementBasis } from "./cell-basis";
import { compactness, measureOf, polsbyPopper, type Measure } from "./compactness";
import { missing, notStated, row, type ComparisonContext, type ComparisonInputs } from "./comparison-inputs";

/** 面积: what is stated, of every kind and never of one kind for another, and what the outline measures where it may be measured. */
export function areaRows(inputs: ComparisonContext): ComparisonRow[] {
  const measures = new Map(inputs.places.map(({ place }) => [place.id, measuredOf(inputs, place)]));
  /** Length and area together would say more of a line than may be shown. */
  const shaped = (place: ComparedPlace, amountOf: (measure: Measure) => number): ComparisonCell =>
    outlineOf(place) === null && "measure" in (measures.get(place.id) ?? {}) ? missing("lines-hidden") : computed(place, amountOf, { surveyed: 3, administrative: 2 });
  const computed = (place: ComparedPlace, amountOf: (measure: Measure) => number, digits: Record<"surveyed" | "administrative", number>): ComparisonCell => {
    const known = measures.get(place.id);
    if (!known || "why" in known) return missing(known?.why ?? "unlocated");
    return { is: "number", amount: amountOf(known.measure), digits: digits[known.method], pairs: [], basis: figureBasis(inputs, place, "computed") };
  };
  return [
    row(inputs, { id: "area.stated", word: "area.stated", unit: "km2", definition: "area.stated", canPrefer: true, isDefault: true }, (place) => heroCell(inputs, place)),
    ...AreaKind.options.map((which) =>
      row(inputs, { id: `area.${which}`, word: `area.${which}`, unit: "km2", definition: "area.stated", canPrefer: true }, (place) => statedCell(inputs, place, which)),
    ),
    row(inputs, { id: "area.computed", word: "area.computed", unit: "km2", definition: "area.computed", canPrefer: true, isDefault: true }, (place) =>
      computed(place, ({ areaM2 }) => areaM2 / 1e6, { surveyed: 4, administrative: 3 }),
    ),
    // A perimeter depends on how far a line was thinned: two digits of an administrative one are all that hold.
    row(inputs, { id: "shape.compactness", word: "shape.compactness", definition: "compactness", canPrefer: true, isDefault: true }, (place) => shaped(place, compactness)),
    row(inputs, { id: "shape.polsby-popper", word: "shape.polsby-popper", definition: "polsby-popper", canPrefer: true }, (place) => shaped(place, polsbyPopper)),
  ];
}

type Measured = { measure: Measure; method: "surveyed" | "administrative" } | { why: "schematic" | "located-only" | "unlocated" };

function measuredOf({ measured }: ComparisonInputs, { id }: ComparedPlace): Measured {
  const place = comparedPlace(measured, id);
  if (!place) return { why: "unlocated" };
  const { method } = place;
  if (method !== "surveyed" && method !== "administrative") return { why: method };
  const outline = outlineOf(place);
  const measure = outline && measureOf(outline);
  return measure ? { measure, method } : { why: "located-only" };
}

/** The one area that stands for a place, with what it means. */
function heroCell(inputs: ComparisonContext, place: ComparedPlace): ComparisonCell {
  if (!place.zone) return publishedCell(place);
  const hero = heroArea(place.zone);
  if (hero) return { is: "figures", figures: [statedFigure(place.id, hero)] };
  const [first] = AreaKind.options.flatMap((which) => saidAreas(inputs, place, which));
  return first ? { is: "figures", figures: [first] } : notStated(inputs);
}

/** Of counties: as their dataset publishes it. */
function publishedCell({ kind, publishedAreaKm2 }: ComparedPlace): ComparisonCell {
  if (publishedAreaKm2 === null || kind !== "county") return missing("unknown");
  return { is: "figures", figures: [{ quantity: { amount: publishedAreaKm2, upTo: null, sense: "exactly", unit: km2 }, which: null, basis: basis("published", [{ kind: "dataset", dataset: "districts" }]) }] };
}

/** Of one kind: what the entry of the zone states, then what the register says of the whole of it. */
function statedCell(inputs: ComparisonContext, place: ComparedPlace, which: AreaKind): ComparisonCell {
  const own = (place.zone?.statedAreas ?? []).filter((area) => area.which === which).map((area) => statedFigure(place.id, area));
  const [first, ...rest] = [...own.filter(({ basis: of }) => of.isFirm), ...own.filter(({ basis: of }) => !of.isFirm), ...saidAreas(inputs, place, which)];
  return first ? { is: "figures", figures: [first, ...rest] } : notStated(inputs);
}

/** The area of something within a place (a quarter, a planned site) is not the place's. */
function saidAreas(inputs: ComparisonContext, place: ComparedPlace, which: AreaKind): CellFigure[] {
  return (inputs.speakers.get(place.id) ?? []).flatMap((statement): CellFigure[] => {
    const { indicator, areaKind, quantity, of, caution } = statement;
    if (indicator !== "area" || areaKind !== which || quantity === null || of !== null) return [];
    const from = statementBasis(statement);
    return [{ quantity, which, basis: { ...from, isFirm: from.isFirm && caution === null } }];
  });
}
