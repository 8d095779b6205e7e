import { countsPer } from "../domain/land-amount";
import { yearRecordId, type LedgerCells } from "../domain/ledger";
import type { Collections } from "../domain/project-records";
import type { District } from "../domain/place";
import type { Publication } from "../domain/publication";
import type { Zone } from "../domain/zone";
import type { AccountTree, AccountUnit } from "./account-tree";
import { geodesicAreaM2 } from "./geodesic-area";
import { digestionOf, stockBases } from "./quota-rules/digestion";
import type { KnownArea, QuotaUnit } from "./quota-rules/division";
import type { UnitScope } from "./quota-rules/rule-scope";
import { computedAreaM2, heroArea } from "./zone-areas";

/** The linkage zone of document 001. */
const qujingZone = "linkage-qujing";
const kunming = "530100";

export type UnitFacts = {
  unit: AccountUnit;
  prefecture: string | null;
  scope: UnitScope;
  stated: KnownArea | null;
  administrative: KnownArea | null;
};

/** What the publication knows of each account unit that the quota rules and the guards ask for. */
export function unitFacts(publication: Publication, tree: AccountTree): Map<string, UnitFacts> {
  const { zones, districts } = publication;
  const zoneAt = new Map<string, Zone>(zones.map((zone) => [zone.id, zone]));
  const districtAt = new Map(districts.map((district) => [district.id, district]));
  const linkage = zoneAt.get(qujingZone);
  const isPartOfZone = (id: string): boolean => id === qujingZone || zoneAt.get(id)?.parent === qujingZone;
  return new Map(
    tree.units.map((unit) => {
      const { id, kind } = unit;
      const zone = zoneAt.get(id);
      const district = districtAt.get(id);
      const prefecture = prefectureOf(tree, unit);
      const isPark = kind === "development-zone" || kind === "industrial-park";
      const facts: UnitFacts = {
        unit,
        prefecture,
        scope: {
          qujingZone: isPartOfZone(id) ? "within" : linkage?.districts.includes(id) ? "partly" : "outside",
          kunmingPark: isPark && prefecture === kunming ? "within" : "outside",
        },
        stated: zone ? statedOf(zone) : publishedOf(district),
        administrative: measured(zone ? computedAreaM2(zone) : geodesicAreaM2(district?.geometry ?? null)),
      };
      return [id, facts];
    }),
  );
}

/** The same with what the ledger has of a year and the year before it. */
export function quotaUnit({ unit, stated, administrative }: UnitFacts, records: Collections["ledger"], year: number): QuotaUnit {
  const now = cellsIn(records, unit.id, year);
  const before = cellsIn(records, unit.id, year - 1);
  const isCounty = unit.kind === "county";
  return { id: unit.id, isCounty, stated, administrative, issued: now.issued?.amount.count ?? null, digestion: digestionOf(now, before), stocks: stockBases(now, before) };
}

const nothing: LedgerCells = {};

export function cellsIn(records: Collections["ledger"], unit: string, year: number): LedgerCells {
  const id = yearRecordId(unit, year);
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  return record?.kind === "unit-year" ? record.cells : nothing;
}

function prefectureOf(tree: AccountTree, unit: AccountUnit): string | null {
  for (let at: AccountUnit | undefined = unit; at; at = at.parent === null ? undefined : tree.units[tree.indexOf.get(at.parent) ?? -1]) {
    if (at.kind === "prefecture") return at.id;
  }
  return null;
}

function statedOf(zone: Zone): KnownArea | null {
  const hero = heroArea(zone);
  return hero && { count: hero.value * countsPer[hero.unit], doubtful: hero.caution !== null, meaning: hero.which };
}

function publishedOf(district: District | undefined): KnownArea | null {
  const areaKm2 = district?.publishedAreaKm2 ?? null;
  return areaKm2 === null ? null : { count: areaKm2 * countsPer.km2, doubtful: false, meaning: "division" };
}

/** From computed square metres to counts; finer than a square metre no boundary is known. */
const measured = (areaM2: number | null): KnownArea | null =>
  areaM2 !== null && areaM2 > 0 ? { count: Math.round(areaM2) * countsPer.m2, doubtful: false, meaning: "computed" } : null;
