import type { CellBasis } from "../../domain/comparison-table";
import type { IndustryId } from "../../domain/industry";
import { choicesOf, criteria, criterionIds, type CriterionId } from "../../domain/sites/criterion";
import { availabilityOf, statusTexts } from "../../domain/sites/resource-status";
import { resourceSite } from "../../domain/sites/site-search";
import type { ResourceRecord } from "../../domain/sites/site-records";
import type { Site, SiteColumn, SiteFact } from "../../domain/sites/site-table";
import { tenuresNamed } from "../../domain/sites/tenure-words";
import type { Text } from "../../domain/text";
import { basis } from "../comparison/cell-basis";
import { notes } from "./facts/notes";
import { distanceCriteria, isUnserved, nearestOf, partlyListed, type Destination } from "./point-distances";
import type { SitePart } from "./site-part";

export type ResourceInputs = {
  destinations: readonly Destination[];
  /** How well some industries meet the investor's, 0 to 1; `null` where the search names none. */
  industryShare: ((industries: readonly IndustryId[]) => number) | null;
  /** What is known of the zone that a resource names, for what it inherits; `null` where there is no such zone. */
  zoneFact: (zone: string, criterion: CriterionId) => SiteFact | null;
};

/** What holds of a zone holds of whatever lies in it; a price or a way of supply only of its land. */
const inherited: ReadonlySet<CriterionId> = new Set(["kind", "level", "policy", "bonded-function", "housing", "power", "energy-quota", "water", "gas", "sewage", "planning-eia", "chemical-park", "standard-land", "investment-intensity", "tax-yield", "plot-ratio", "price", "tenure"]);
/** Terms of a contract for land. */
export const ofLandOnly: ReadonlySet<CriterionId> = new Set(["standard-land", "investment-intensity", "tax-yield", "plot-ratio", "price", "tenure"]);

/**
 * Entries of the resource library as candidates; whoever looks must be allowed to see them. Whether the siting rule and the control lines
 * let them be is not said here.
 */
export function resourceSites(records: readonly ResourceRecord[], inputs: ResourceInputs): SitePart {
  const facts = records.map(() => new Map<CriterionId, SiteFact>());
  const factOf = (index: number, criterion: CriterionId): SiteFact => {
    const record = records[index];
    if (!record) return notStated;
    const known = facts[index]?.get(criterion) ?? factAbout(record, criterion, inputs);
    facts[index]?.set(criterion, known);
    return known;
  };
  const count = records.length;
  return { count, siteAt: (index) => siteOf(records[index]), columns: new Map(criterionIds.map((id) => [id, columnOf(count, id, factOf)])), isLandAt: (index) => records[index]?.type === "land", factOf };
}

const notStated: SiteFact = { is: "unknown", why: "not-stated", note: null, basis: null };

function siteOf(record: ResourceRecord | undefined): Site {
  if (!record) throw new RangeError("There is no such resource.");
  return { id: resourceSite(record.id), kind: "resource", name: { zh: record.name, en: record.name }, zone: record.zone, at: record.at, isSchematic: false };
}

function columnOf(count: number, criterion: CriterionId, factOf: SitePart["factOf"]): SiteColumn {
  if (criteria[criterion].is !== "range") {
    const words = choicesOf(criterion);
    const bits = Uint32Array.from({ length: count }, (_, index) => {
      const fact = factOf(index, criterion);
      return fact.is === "words" && fact.basis.isFirm ? fact.words.reduce((sum, word) => sum | (words.includes(word) ? 1 << words.indexOf(word) : 0), 0) : 0;
    });
    return { is: "words", bits };
  }
  const column = { is: "range", lo: new Float64Array(count).fill(Number.NaN), hi: new Float64Array(count).fill(Number.NaN) } as const;
  for (let index = 0; index < count; index += 1) {
    const fact = factOf(index, criterion);
    if (fact.is !== "range" || !fact.basis.isFirm) continue;
    column.lo[index] = fact.lo;
    column.hi[index] = fact.hi;
  }
  return column;
}

function factAbout(record: ResourceRecord, criterion: CriterionId, inputs: ResourceInputs): SiteFact {
  const own = ownFact(record, criterion, inputs);
  if (own.is !== "unknown" || record.zone === null || !inherited.has(criterion) || (ofLandOnly.has(criterion) && record.type !== "land")) return own;
  const ofZone = inputs.zoneFact(record.zone, criterion);
  return ofZone === null ? own : { ...ofZone, note: ofZone.note ?? byZone };
}

const byZone: Text = { zh: "按所在片区", en: "as its zone" };

function ownFact(record: ResourceRecord, criterion: CriterionId, { destinations, industryShare }: ResourceInputs): SiteFact {
  const { type, area, energyTce, priceYuanPerM2, tenure, industries } = record;
  switch (criterion) {
    case "land":
    case "plot":
      return type !== "land" ? ofAnotherType(record) : area === null ? notStated : toBeHad(record, area / 300);
    case "plant":
      return type !== "plant" ? ofAnotherType(record) : area === null ? notStated : toBeHad(record, area / 300);
    case "energy-quota":
      return type === "energy" && energyTce !== null ? toBeHad(record, energyTce) : asked;
    case "price":
      return priceYuanPerM2 === null ? asked : exactly(record, priceYuanPerM2);
    case "tenure": {
      const words = tenure === null ? [] : tenuresNamed(tenure);
      return words.length === 0 ? asked : { is: "words", words, note: null, basis: entered(record) };
    }
    case "industry":
      return industryShare === null || industries.length === 0 ? notStated : exactly(record, industryShare(industries));
    case "bonded":
    case "airport":
    case "station":
    case "road":
    case "partner":
      return distanceFact(record, criterion, destinations);
    case "siting-rule":
    case "control-lines":
    case "kind":
    case "level":
    case "area":
    case "policy":
    case "bonded-function":
    case "housing":
      return notStated;
    case "power":
    case "water":
    case "gas":
    case "sewage":
    case "planning-eia":
    case "chemical-park":
    case "standard-land":
    case "investment-intensity":
    case "tax-yield":
    case "plot-ratio":
      return asked;
  }
}

const asked: SiteFact = { is: "unknown", why: "ask", note: null, basis: null };

const entered = (record: ResourceRecord): CellBasis => basis("entered", [{ kind: "record", collection: "resources", id: record.id, asOf: record.asOf, published: null }], { asOf: record.asOf });

const exactly = (record: ResourceRecord, value: number): SiteFact => ({ is: "range", lo: value, hi: value, note: null, basis: entered(record) });

const typeTexts: Readonly<Record<ResourceRecord["type"], Text>> = { land: { zh: "地块", en: "a plot of land" }, plant: { zh: "厂房", en: "a plant" }, energy: { zh: "能耗指标", en: "an energy quota" } };

/** Where the entry is of something else, there is none of it: that is known. */
const ofAnotherType = (record: ResourceRecord): SiteFact => ({ is: "range", lo: 0, hi: 0, note: typeTexts[record.type], basis: entered(record) });

const unknownStatus: Text = { zh: "状态未载", en: "status not stated" };

/** What nobody knows how much of is to be had is a range from nothing on: it fails what even all of it could not meet, and passes nothing. */
function toBeHad(record: ResourceRecord, amount: number): SiteFact {
  const { type, status } = record;
  const available = availabilityOf(type, status);
  const note = status === null ? unknownStatus : statusTexts[status];
  return { is: "range", lo: available === "all" ? amount : 0, hi: available === "none" ? 0 : amount, note, basis: entered(record) };
}

function distanceFact(record: ResourceRecord, criterion: (typeof distanceCriteria)[number], destinations: readonly Destination[]): SiteFact {
  const own = destinations.filter((one) => one.criterion === criterion);
  if (own.length === 0) return { is: "unknown", why: "not-stated", note: null, basis: null };
  if (record.at === null) return { is: "unknown", why: "unlocated", note: null, basis: null };
  const nearest = nearestOf({ at: record.at, uncertaintyM: 0, of: "point" }, own);
  const computed: CellBasis = { ...entered(record), value: "computed" };
  if (!nearest || nearest.isOpen) return { is: "unknown", why: "cannot-tell", note: null, basis: computed };
  if (isUnserved(criterion, nearest.hi)) return { is: "unknown", why: "cannot-tell", note: notes.stationsFar, basis: computed };
  return { is: "range", lo: nearest.lo, hi: nearest.hi, note: partlyListed.has(criterion) ? notes.stationsListed : null, basis: computed };
}
