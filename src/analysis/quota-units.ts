import { countsPer } from "../domain/land-amount";
import { yearRecordId, type LedgerCells } from "../domain/ledger";
import type { Collections } from "../domain/project-records";
import type { District } from "../domain/place";
import type { Publication } from "../domain/publication";
import type { AreaKind, Zone } from "../domain/zone";
import type { AccountTree, AccountUnit } from "./account-tree";
import { geodesicAreaM2 } from "./geodesic-area";
import { digestionOf } from "./quota-rules/digestion";
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
  /** Which area the stated one is; `division` is that of a county. */
  statedKind: AreaKind | "division" | null;
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
        ...(zone ? statedOf(zone) : publishedOf(district)),
        administrative: measured(zone ? computedAreaM2(zone) : geodesicAreaM2(district?.geometry ?? null)),
      };
      return [id, facts];
    }),
  );
}

/** The same with what the ledger has of a year and the year before it. */
export function quotaUnit({ unit, stated, administrative }: UnitFacts, records: Collections["ledger"], year: number): QuotaUnit {
  const now = cellsIn(records, unit.id, year);
  return { id: unit.id, stated, administrative, issued: now.issued?.amount.count ?? null, digestion: digestionOf(now, cellsIn(records, unit.id, year - 1)) };
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

type Stated = Pick<UnitFacts, "statedKind" | "stated">;

function statedOf(zone: Zone): Stated {
  const hero = heroArea(zone);
  if (hero === null) return unstated;
  return { statedKind: hero.which, stated: { count: hero.value * countsPer[hero.unit], doubtful: hero.caution !== null } };
}

function publishedOf(district: District | undefined): Stated {
  const areaKm2 = district?.publishedAreaKm2 ?? null;
  return areaKm2 === null ? unstated : { statedKind: "division", stated: { count: areaKm2 * countsPer.km2, doubtful: false } };
}

const unstated: Stated = { statedKind: null, stated: null };

/** From computed square metres to counts; finer than a square metre no boundary is known. */
const measured = (areaM2: number | null): KnownArea | null =>
  areaM2 !== null && areaM2 > 0 ? { count: Math.round(areaM2) * countsPer.m2, doubtful: false } : null;
