import { datasetOf, fileOf, nameOf, type Finding, type Publication, type RawFeature } from "./read";

type Reference = { to: "document" | "zone" | "county" | "place" | "unit"; ids: unknown[]; column: string };

const some = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]);

/** The columns of each dataset that name something else in the publication. */
const referencesOf: Record<string, (properties: Record<string, unknown>) => Reference[]> = {
  zones: (p) => [
    { to: "document", ids: some(p["documents"]), column: "documents" },
    { to: "document", ids: some(p["statedAreas"]).map((area) => (area as { document: unknown }).document), column: "statedAreas" },
    { to: "place", ids: some((p["boundary"] as { anchors?: unknown } | undefined)?.anchors), column: "boundary.anchors" },
    { to: "county", ids: some(p["districts"]), column: "districts" },
    { to: "zone", ids: some(p["parent"]), column: "parent" },
    { to: "unit", ids: some(p["accountUnit"]), column: "accountUnit" },
  ],
  places: (p) => [
    { to: "document", ids: some(p["documents"]), column: "documents" },
    { to: "county", ids: some(p["district"]), column: "district" },
  ],
  links: (p) => [
    { to: "document", ids: some(p["document"]), column: "document" },
    { to: "zone", ids: some(p["zones"]), column: "zones" },
    { to: "place", ids: [...some(p["from"]), ...some(p["to"])], column: "from, to" },
  ],
};

/** Whatever one record names exists: documents, counties, zones, places, account units. */
export function checkReferences(publication: Publication): Finding[] {
  const idsOf = (id: string) => datasetOf(publication, id).features.map((feature) => feature.id);
  const zones = datasetOf(publication, "zones").features;
  const known: Record<Reference["to"], Set<unknown>> = {
    document: new Set(publication.documents.map((document) => (document as { id: unknown }).id)),
    zone: new Set(idsOf("zones")),
    county: new Set(idsOf("districts")),
    place: new Set(idsOf("places")),
    unit: new Set([...idsOf("districts"), ...zones.filter(isAccountUnit).map((zone) => zone.id)]),
  };
  return publication.datasets.flatMap((dataset) =>
    dataset.features.flatMap((feature, index) =>
      (referencesOf[dataset.id]?.(feature.properties) ?? []).flatMap(({ to, ids, column }) =>
        ids
          .filter((id) => !known[to].has(id))
          .map((id) => ({ file: fileOf(dataset), at: nameOf(feature, index), why: `${column}: unknown ${to} ${String(id)}` })),
      ),
    ),
  );
}

/** Counties and development zones form the one tree along which figures add up. */
const isAccountUnit = ({ properties }: RawFeature): boolean => properties["kind"] === "development-zone";
