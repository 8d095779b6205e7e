import { statementStatuses, topics, type Statement } from "../../domain/statement";
import { countedBy } from "../../domain/statement-scope";
import type { ComparedPlace } from "../../domain/compared-place";
import type { ComparisonCell, ComparisonRow, CountPart } from "../../domain/comparison-table";
import { basis } from "./cell-basis";
import { missing, row, type ComparisonContext } from "./comparison-inputs";
import { mentions } from "./place-statements";

/** 陈述: how many speak of each place, by what they are of. They mirror how documents are written, so that none is better. */
export function statementRows(inputs: ComparisonContext): ComparisonRow[] {
  const said = new Map(inputs.places.map(({ place }) => [place.id, mentions(inputs, place)]));
  const counted = (place: ComparedPlace, partsOf: (own: readonly Statement[]) => CountPart[]): ComparisonCell => {
    if (inputs.statements === null) return missing("reading");
    const own = said.get(place.id) ?? [];
    return { is: "counts", total: own.length, parts: partsOf(own), basis: basis("computed", [{ kind: "statements", place: place.id }]) };
  };
  return [
    row(inputs, { id: "statements.status", word: "statements.status", unit: "statements", definition: "statements", isDefault: true }, (place) =>
      counted(place, (own) => countedBy(own, statementStatuses, ({ status }) => status).map(({ key, n }) => ({ of: "status", status: key, n }))),
    ),
    row(inputs, { id: "statements.topic", word: "statements.topic", unit: "statements", definition: "statements" }, (place) =>
      counted(place, (own) => countedBy(own, topics, ({ topic }) => topic).map(({ key, n }) => ({ of: "topic", topic: key, n }))),
    ),
    row(inputs, { id: "statements.documents", word: "statements.documents", unit: "statements", definition: "statements" }, (place) =>
      counted(place, (own) => {
        const documents = [...new Set(own.map(({ document }) => document))];
        return countedBy(own, documents, ({ document }) => document)
          .map(({ key, n }): CountPart => ({ of: "document", document: key, n }))
          .sort((a, b) => b.n - a.n);
      }),
    ),
  ];
}
