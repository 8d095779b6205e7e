import type { SiteFact } from "../../../domain/sites/site-table";
import type { Zone } from "../../../domain/zone";
import { basis, statementSource } from "../../comparison/cell-basis";
import { isPartOf } from "../../comparison/distance-rows";
import { uniqueSources, unknown, words } from "./fact";
import { notes } from "./notes";
import { entryBasis } from "./place-facts";
import type { SiteInputs } from "./site-inputs";
import { lineage, zoneCounties } from "./zone-counties";

/** The bonded zone that the application for the linkage zone plans. */
const plannedBonded = "S1-102";

/**
 * 保税和海关功能 of today: whether a zone is a bonded zone, contains one or is part of one, as the entries say. Where both lie in one county and no entry
 * says how they lie to each other nobody can tell; that none is listed in its counties does not say that there is no such function either.
 */
export function bondedFunctionFact(zone: Zone, { publication, statements }: Pick<SiteInputs, "publication" | "statements">): SiteFact {
  const bonded = publication.zones.filter(({ kind }) => kind === "bonded-zone");
  const line = lineage(zone, publication.zones);
  if (zone.kind === "bonded-zone") return words(["yes"], entryBasis(zone), notes.isBonded);
  const above = line.find(({ kind }) => kind === "bonded-zone");
  if (above) return words(["yes"], entryBasis(above), notes.partOfBonded);
  const within = bonded.filter((one) => isPartOf(one, zone.id, publication.zones));
  const names = { zh: within.map(({ shortName }) => shortName.zh).join("、"), en: within.map(({ shortName }) => shortName.en).join(", ") };
  if (within[0]) return words(["yes"], { ...entryBasis(within[0]), sources: within.flatMap((one) => entryBasis(one).sources) }, { zh: `含${names.zh}`, en: `contains ${names.en}` });
  const plan = (statements ?? []).find(({ id, zones }) => id === plannedBonded && line.some((one) => zones.includes(one.id)));
  if (plan) return words(["no"], basis("published", [statementSource(plan)], { status: plan.status, asOf: plan.asOf, caution: plan.caution }), notes.plannedBonded);
  const own = zoneCounties(zone, publication).codes;
  if (own.length === 0) return unknown("cannot-tell", notes.countiesUnknown, entryBasis(zone));
  const near = bonded.filter((one) => zoneCounties(one, publication).codes.some((code) => own.includes(code)));
  const unplaced = bonded.some((one) => zoneCounties(one, publication).codes.length === 0);
  if (near.length > 0 || unplaced) return unknown("not-stated", sameCounty(near), { ...entryBasis(zone), sources: uniqueSources([zone, ...near].flatMap((one) => entryBasis(one).sources)) });
  return unknown("not-stated", notes.noBonded, basis("computed", uniqueSources([zone, ...bonded].flatMap((one) => entryBasis(one).sources))));
}

const sameCounty = (near: readonly Zone[]) => ({
  zh: `与${near.map(({ shortName }) => shortName.zh).join("、") || "综合保税区"}的隶属关系未载`,
  en: `how it lies to ${near.map(({ shortName }) => shortName.en).join(", ") || "the bonded zone"} is not stated`,
});

/** For a place in a zone: that the zone contains a bonded zone does not say that the place lies in it. */
export function bondedFunctionWithin(zone: Zone, ofZone: SiteFact, { publication }: Pick<SiteInputs, "publication">): SiteFact {
  const isBonded = lineage(zone, publication.zones).some(({ kind }) => kind === "bonded-zone");
  return ofZone.is === "words" && ofZone.words.includes("yes") && !isBonded ? unknown("cannot-tell", notes.containsBonded, ofZone.basis) : ofZone;
}
