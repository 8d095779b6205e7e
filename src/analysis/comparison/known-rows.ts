import type { ComparedPlace } from "../../domain/compared-place";
import type { ComparisonCell, ComparisonRow } from "../../domain/comparison-table";
import { basis, figureBasis } from "./cell-basis";
import { missing, row, type ComparisonInputs } from "./comparison-inputs";

/** What each place is, and how well its outline is known. */
export const knownRows = (inputs: ComparisonInputs): ComparisonRow[] => [
  row(inputs, { id: "kind", word: "kind" }, (place) => ({ is: "term", term: { of: "kind", kind: place.kind }, basis: entryBasis(inputs, place) })),
  row(inputs, { id: "level", word: "level" }, (place) => levelCell(inputs, place)),
  row(inputs, { id: "method", word: "method" }, (place) => ({ is: "term", term: { of: "method", method: place.method, grade: place.zone?.boundary.grade ?? null }, basis: figureBasis(inputs, place) })),
  row(inputs, { id: "as-of", word: "as-of" }, (place) => {
    const of = figureBasis(inputs, place);
    if (of.asOf !== null) return { is: "date", date: of.asOf, basis: of };
    return missing(place.method === "unlocated" ? "unlocated" : "unknown");
  }),
];

function levelCell(inputs: ComparisonInputs, place: ComparedPlace): ComparisonCell {
  if (!place.zone) return missing("no-level");
  const { level } = place.zone;
  return level === null ? missing("unknown") : { is: "term", term: { of: "level", level }, basis: entryBasis(inputs, place) };
}

/** Of what the entry of a zone says of itself: the documents it rests on. */
function entryBasis(inputs: ComparisonInputs, place: ComparedPlace) {
  const { zone } = place;
  if (!zone) return figureBasis(inputs, place);
  return basis("published", (zone.documents.length > 0 ? zone.documents : [null]).map((document) => ({ kind: "zone", zone: zone.id, document, where: null, asOf: null })));
}
