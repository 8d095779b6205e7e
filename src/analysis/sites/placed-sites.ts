import type { Position } from "geojson";
import { choicesOf, criteria, type CriterionId } from "../../domain/sites/criterion";
import type { SiteColumn, SiteFact } from "../../domain/sites/site-table";
import { bitsOf } from "./facts/zone-sites";
import { notes } from "./facts/notes";
import { ofLandOnly } from "./resource-sites";
import type { SitePart } from "./site-part";

/** Sites other than zones, and where each is; the part itself may know some criteria, and what it does not know is found by where it is. */
export type PlacedPart = {
  part: SitePart;
  zoneAt: (index: number) => string | null;
  positionAt: (index: number) => Position | null;
};

/** What is found of a place by where it is. */
export type ByPlace = {
  siting: (at: Position | null, zone: string | null) => SiteFact;
  lines: (index: number, at: Position | null) => SiteFact;
  /** What holds of a zone and so of what lies in it; `null` where it holds of the zone alone. */
  ofZone: (zone: string, criterion: CriterionId) => SiteFact | null;
};

/** What holds of a zone holds of what lies in it; prices and ways of supply are each plot's own, and only the zone's where the plot has none; of what is no land they say nothing. */
const inherited: ReadonlySet<CriterionId> = new Set(["kind", "level", "policy", "bonded-function", "industry", "housing", "power", "water", "gas", "sewage", "planning-eia", "chemical-park", "standard-land", "investment-intensity", "tax-yield", "plot-ratio", "price", "tenure"]);

/** A part with what is found by place laid over it; `columnOf` makes one column, as a search asks for it. */
export function placedSites({ part, zoneAt, positionAt }: PlacedPart, byPlace: ByPlace): Pick<SitePart, "count" | "siteAt" | "factOf"> & { columnOf: (criterion: CriterionId) => SiteColumn } {
  const fromZone = (index: number, criterion: CriterionId): SiteFact | null => {
    const isOther = ofLandOnly.has(criterion) && part.isLandAt?.(index) === false;
    const zone = !inherited.has(criterion) || isOther ? null : zoneAt(index);
    return zone === null ? null : byPlace.ofZone(zone, criterion);
  };
  const factOf = (index: number, criterion: CriterionId): SiteFact => {
    if (criterion === "siting-rule") return byPlace.siting(positionAt(index), zoneAt(index));
    if (criterion === "control-lines") return byPlace.lines(index, positionAt(index));
    const own = part.factOf(index, criterion);
    if (own.is !== "unknown") return own;
    const ofZone = fromZone(index, criterion);
    return ofZone ? { ...ofZone, note: ofZone.note ?? notes.byZone } : own;
  };
  return { count: part.count, siteAt: part.siteAt, factOf, columnOf: (criterion) => columnFor(part, criterion, factOf, fromZone) };
}

/** A column of the part's own with its gaps filled; only what the part has no column of is asked site by site. */
function columnFor({ count, columns }: SitePart, criterion: CriterionId, factOf: SitePart["factOf"], fromZone: (index: number, criterion: CriterionId) => SiteFact | null): SiteColumn {
  const isPlaced = criterion === "siting-rule" || criterion === "control-lines";
  const own = columns.get(criterion);
  const factAt = isPlaced ? factOf : fromZone;
  if (criteria[criterion].is !== "range") {
    const bits = own?.is === "words" ? own.bits.slice() : new Uint32Array(count);
    const choices = choicesOf(criterion);
    if (isPlaced || inherited.has(criterion)) fillWords(bits, (index) => factAt(index, criterion), choices);
    return { is: "words", bits };
  }
  const column = own?.is === "range" ? own : ({ is: "range", lo: new Float64Array(count).fill(Number.NaN), hi: new Float64Array(count).fill(Number.NaN) } as const);
  if (!inherited.has(criterion)) return column;
  const filled = { is: "range", lo: column.lo.slice(), hi: column.hi.slice() } as const;
  for (let index = 0; index < count; index += 1) {
    if (!Number.isNaN(filled.lo[index] ?? Number.NaN)) continue;
    const fact = factAt(index, criterion);
    if (fact?.is !== "range" || !fact.basis.isFirm) continue;
    filled.lo[index] = fact.lo;
    filled.hi[index] = fact.hi;
  }
  return filled;
}

/** One fact stands for many sites: its bits are found once. */
function fillWords(bits: Uint32Array, factAt: (index: number) => SiteFact | null, choices: readonly string[]): void {
  const known = new Map<SiteFact, number>();
  for (let index = 0; index < bits.length; index += 1) {
    const fact = bits[index] === 0 ? factAt(index) : null;
    if (!fact) continue;
    const of = known.get(fact) ?? bitsOf(fact, choices);
    known.set(fact, of);
    bits[index] = of;
  }
}
