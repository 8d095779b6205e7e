import { joinTexts } from "../../src/domain/join-texts";
import { withSoundHistory } from "../../src/domain/zone-history";
import { ZoneProperties } from "../../src/domain/zone";
import { datasetOf, type Finding, type Publication } from "./read";

const why: Record<string, string> = {
  "zone-date-unreadable": "is no year, month or day",
  "zone-ends-before-it-begins": "validTo is not later than validFrom",
  "zone-unknown-predecessor": "predecessor: unknown zone",
  "zone-own-predecessor": "predecessor: leads back to the zone itself",
};

/** The history of the zones holds together, and every former name has its document. */
export function checkHistory(publication: Publication): Finding[] {
  const file = "zones/features.geojson";
  const zones = datasetOf(publication, "zones").features.flatMap(({ properties, geometry }) => {
    const parsed = ZoneProperties.safeParse(joinTexts(properties));
    return parsed.success ? [{ ...parsed.data, geometry }] : [];
  });
  const documents = new Set(publication.documents.map((document) => (document as { id: unknown }).id));
  return [
    ...withSoundHistory(zones, file).problems.map(({ code, at = "" }) => ({ file, at, why: why[code] ?? code })),
    ...zones.flatMap(({ id, formerNames }) =>
      formerNames.filter(({ document }) => !documents.has(document)).map(({ document }) => ({ file, at: id, why: `formerNames: unknown document ${document}` })),
    ),
  ];
}
