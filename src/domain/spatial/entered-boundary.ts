import type { Publication } from "../publication";
import type { Text } from "../text";
import type { Zone } from "../zone";
import type { BoundaryRecord } from "./imported-records";

/** The publication with these boundaries in the place of its figures; a boundary of a zone it does not have changes nothing. */
export function withEnteredBoundaries(publication: Publication, boundaries: readonly BoundaryRecord[]): Publication {
  const entered = new Map<string, BoundaryRecord>(boundaries.map((record) => [record.zone, record]));
  if (!publication.zones.some(({ id }) => entered.has(id))) return publication;
  return { ...publication, zones: publication.zones.map((zone) => withBoundary(zone, entered.get(zone.id))) };
}

function withBoundary(zone: Zone, record: BoundaryRecord | undefined): Zone {
  if (!record) return zone;
  return {
    ...zone,
    geometry: record.geometry,
    boundary: {
      method: "surveyed",
      source: sourceOf(record),
      asOf: record.asOf,
      uncertaintyM: record.uncertaintyM,
      note: { zh: "本工程录入的界线，代替原来的图形", en: "Boundary entered in this project, in the place of the former figure" },
      grade: "verified",
      figure: "as-surveyed",
      drawnArea: record.which,
      anchors: [],
    },
  };
}

/** Who says so, as of when, and that it was entered here: whoever reads it must not take it for published. */
function sourceOf({ who, asOf }: BoundaryRecord): Text {
  const date = asOf === null ? { zh: "", en: "" } : { zh: `（${asOf}）`, en: ` (${asOf})` };
  return {
    zh: `${who ?? "提供单位未注明"}${date.zh}，本工程录入，未经审核`,
    en: `${who ?? "Office not stated"}${date.en}, entered in this project, not reviewed`,
  };
}
