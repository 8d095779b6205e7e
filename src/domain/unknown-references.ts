import type { DatasetId } from "./catalogue";
import type { SourceDocument } from "./document";
import type { Problem } from "./problem";
import type { Publication } from "./publication";
import type { Statement } from "./statement";

/** One place of one record that names something else; `to`: the datasets it may be found in. */
type Reference = { file: string; at: string; id: string; to: readonly (DatasetId | "documents")[] };

/** The ids of a dataset, sound or not; without an entry it was not read whole, and nobody can say what it lacks. */
export type KnownIds = ReadonlyMap<DatasetId | "documents", ReadonlySet<string>>;

/** What a record names and no dataset has: a zone, a county, a place. Documents are asked for later, by `unknownDocuments`. */
export function unknownReferences(publication: Publication, known: KnownIds): Problem[] {
  return leadingNowhere(referencesOf(publication), known);
}

/** What is cited and not on the list of documents. */
export function unknownDocuments(publication: Publication, documents: readonly Pick<SourceDocument, "id">[]): Problem[] {
  return leadingNowhere(citationsOf(publication), new Map([["documents", new Set(documents.map(({ id }) => id))]]));
}

/** What a statement speaks of or cites and no dataset has. `fileOf`: the file that each statement stands in. */
export function unknownInStatements(statements: readonly Statement[], fileOf: ReadonlyMap<string, string>, known: KnownIds): Problem[] {
  const found = statements.flatMap(({ id, zones, divisions, places, document }) => {
    const file = fileOf.get(id) ?? "";
    return [
      ...references(file, `${id}.zones`, zones, ["zones"]),
      ...references(file, `${id}.divisions`, divisions, ["districts", "prefectures"]),
      ...references(file, `${id}.places`, places, ["places"]),
      ...references(file, `${id}.document`, [document], ["documents"]),
    ];
  });
  return leadingNowhere(found, known);
}

function leadingNowhere(references: readonly Reference[], known: KnownIds): Problem[] {
  return references
    .filter(({ id, to }) => to.every((dataset) => known.has(dataset)) && !to.some((dataset) => known.get(dataset)?.has(id)))
    .map(({ file, at, id }) => ({ code: "reference-unknown", file, at, value: id.slice(0, 60) }));
}

const zonesFile = "zones/features.geojson";
const placesFile = "places/features.geojson";
const linksFile = "links/features.geojson";

function referencesOf({ zones, places, links }: Publication): Reference[] {
  return [
    ...zones.flatMap(({ id, parent, accountUnit, districts, boundary }) => [
      ...references(zonesFile, `${id}.parent`, [parent], ["zones"]),
      ...references(zonesFile, `${id}.accountUnit`, [accountUnit], ["zones", "districts"]),
      ...references(zonesFile, `${id}.districts`, districts, ["districts"]),
      // A supplied boundary takes the anchors of the figure away.
      ...references(zonesFile, `${id}.boundary.anchors`, boundary.anchors, ["places"]),
    ]),
    ...places.flatMap(({ id, district }) => references(placesFile, `${id}.district`, [district], ["districts"])),
    ...links.flatMap((link) => [
      ...references(linksFile, `${link.id}.zones`, link.zones, ["zones"]),
      ...references(linksFile, `${link.id}.from`, [link.from], ["places"]),
      ...references(linksFile, `${link.id}.to`, [link.to], ["places"]),
    ]),
  ];
}

function citationsOf({ zones, places, links }: Publication): Reference[] {
  return [
    ...zones.flatMap(({ id, documents, statedAreas }) => [
      ...references(zonesFile, `${id}.documents`, documents, ["documents"]),
      ...statedAreas.flatMap(({ document }, index) => references(zonesFile, `${id}.statedAreas.${index}.document`, [document], ["documents"])),
    ]),
    ...places.flatMap(({ id, documents }) => references(placesFile, `${id}.documents`, documents, ["documents"])),
    ...links.flatMap(({ id, document }) => references(linksFile, `${id}.document`, [document], ["documents"])),
  ];
}

const references = (file: string, at: string, ids: readonly (string | null)[], to: Reference["to"]): Reference[] =>
  ids.flatMap((id) => (id === null ? [] : [{ file, at, id, to }]));
