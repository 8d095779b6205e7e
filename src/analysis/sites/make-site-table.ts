import { criteria, type CriterionId } from "../../domain/sites/criterion";
import type { SiteColumn, SiteFact, SiteTable } from "../../domain/sites/site-table";
import { knownIndustries } from "../comparison/industry-rows";
import { bondedFunctionWithin } from "./facts/bonded-facts";
import { siteDestinations } from "./facts/distance-facts";
import { industryShare, likenessOf } from "./facts/industry-facts";
import { lineFact, type LineAnswers } from "./facts/line-answers";
import { notes } from "./facts/notes";
import type { SiteInputs } from "./facts/site-inputs";
import { sitingOfPlaces } from "./facts/siting-facts";
import { candidateZones, zoneSites } from "./facts/zone-sites";
import { lazyColumns } from "./lazy-columns";
import { placedSites, type ByPlace } from "./placed-sites";
import { resourceSites } from "./resource-sites";
import type { SitePart } from "./site-part";

/** The features of one imported layer that are candidates. `at`: longitude and latitude in turn, NaN where there is none. */
export type LayerPart = { part: SitePart; layer: string; zone: string | null; at: Float64Array };

export type TableInputs = SiteInputs & {
  /** What is searched; zones are looked at in any case, for what holds of them holds of what lies in them. */
  among: { zones: boolean; resources: boolean };
  layers: readonly LayerPart[];
  lines: LineAnswers;
  isReading: boolean;
};

type Part = Pick<SitePart, "count" | "siteAt" | "factOf"> & { columnOf: (criterion: CriterionId) => SiteColumn };

/** All candidates: zones, then the resource library, then the features of imported layers. */
export function makeSiteTable(inputs: TableInputs): SiteTable {
  const { among, lines, layers, isReading } = inputs;
  const zones = zoneSites(inputs, lines);
  const zoneColumn = (criterion: CriterionId): SiteColumn => zones.columns.get(criterion) as SiteColumn;
  const byPlace = placeFinder(inputs, zones);
  const parts: Part[] = [
    ...(among.zones ? [{ ...zones, columnOf: zoneColumn }] : []),
    ...(among.resources ? [resourcePart(inputs, byPlace)] : []),
    ...layers.map((layer) => featurePart(layer, byPlace, lines)),
  ];
  const starts: number[] = [];
  const count = parts.reduce((start, part) => (starts.push(start), start + part.count), 0);
  const at = <T>(index: number, read: (part: Part, own: number) => T): T => {
    const place = parts.findIndex((part, one) => index >= (starts[one] ?? 0) && index < (starts[one] ?? 0) + part.count);
    const part = parts[place];
    if (!part) throw new RangeError(`There is no site ${index}.`);
    return read(part, index - (starts[place] ?? 0));
  };
  const siteAt: SiteTable["siteAt"] = (index) => at(index, (part, own) => part.siteAt(own));
  return {
    count,
    siteAt,
    indexOf: indexFinder(parts, starts, layers),
    columns: lazyColumns((criterion) => joined(parts, starts, count, criterion)),
    factOf: (index, criterion) => at(index, (part, own) => part.factOf(own, criterion)),
    hasControlLines: lines.lines.length > 0,
    isReading,
  };
}

type Finder = Omit<ByPlace, "lines">;

function placeFinder(inputs: TableInputs, zones: SitePart): Finder {
  const candidates = candidateZones(inputs.publication.zones);
  const indexOf = new Map(candidates.map(({ id }, index) => [id as string, index]));
  const facts = new Map<string, SiteFact | null>();
  const find = (zone: string, criterion: CriterionId): SiteFact | null => {
    const index = indexOf.get(zone);
    const known = index === undefined ? undefined : candidates[index];
    if (index === undefined || !known) return null;
    const fact = zones.factOf(index, criterion);
    return criterion === "bonded-function" ? bondedFunctionWithin(known, fact, inputs) : fact;
  };
  return {
    siting: sitingOfPlaces(inputs),
    ofZone: (zone, criterion) => {
      const key = `${zone} ${criterion}`;
      const fact = facts.has(key) ? (facts.get(key) ?? null) : find(zone, criterion);
      facts.set(key, fact);
      return fact;
    },
  };
}

function resourcePart(of: TableInputs, byPlace: Finder): Part {
  const { resources, asked, lines } = of;
  const known = knownIndustries({ ...of, places: candidateZones(of.publication.zones).map((place) => ({ place })), year: null });
  const share = asked.like !== null ? likenessOf(known, asked.like) : asked.industries.length > 0 ? industryShare(asked.industries) : null;
  const part = resourceSites(resources, { destinations: siteDestinations({ ...of, partner: asked.partner }), industryShare: share, zoneFact: byPlace.ofZone });
  return placedSites(
    { part, zoneAt: (index) => resources[index]?.zone ?? null, positionAt: (index) => resources[index]?.at ?? null },
    { ...byPlace, lines: (index, at) => (at === null && lines.lines.length > 0 ? { is: "unknown", why: "unlocated", note: null, basis: null } : lineFact(lines, lines.of(part.siteAt(index).id), false, notes.byPoint)) },
  );
}

function featurePart({ part, layer, zone, at }: LayerPart, byPlace: Finder, lines: LineAnswers): Part {
  const positionAt = (index: number) => {
    const [lng = Number.NaN, lat = Number.NaN] = [at[2 * index], at[2 * index + 1]];
    return Number.isNaN(lng) || Number.isNaN(lat) ? null : [lng, lat];
  };
  // The same relations are one object, and one fact.
  const facts = new Map<unknown, SiteFact>();
  const lineAt = (index: number): SiteFact => {
    const relations = lines.ofFeature(layer, index);
    const fact = facts.get(relations) ?? lineFact(lines, relations, true);
    facts.set(relations, fact);
    return fact;
  };
  return placedSites({ part, zoneAt: () => zone, positionAt }, { ...byPlace, lines: lineAt });
}

function joined(parts: readonly Part[], starts: readonly number[], count: number, criterion: CriterionId): SiteColumn {
  const columns = parts.map((part) => part.columnOf(criterion));
  const [only] = columns;
  if (columns.length === 1 && only) return only;
  if (criteria[criterion].is !== "range") {
    const bits = new Uint32Array(count);
    columns.forEach((column, at) => column.is === "words" && bits.set(column.bits, starts[at]));
    return { is: "words", bits };
  }
  const [lo, hi] = [new Float64Array(count), new Float64Array(count)];
  columns.forEach((column, at) => {
    if (column.is !== "range") return;
    lo.set(column.lo, starts[at]);
    hi.set(column.hi, starts[at]);
  });
  return { is: "range", lo, hi };
}

/** Ids of features say where they stand; the others are few. */
function indexFinder(parts: readonly Part[], starts: readonly number[], layers: readonly LayerPart[]): SiteTable["indexOf"] {
  const known = new Map<string, number>();
  const few = parts.length - layers.length;
  for (let place = 0; place < few; place += 1) for (let own = 0; own < (parts[place]?.count ?? 0); own += 1) known.set(parts[place]?.siteAt(own).id ?? "", (starts[place] ?? 0) + own);
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const [, layer, index] = /^layer:(.+)#(0|[1-9]\d*)$/.exec(id) ?? [];
    const place = layers.findIndex((one) => one.layer === layer);
    const own = Number(index);
    return place < 0 || own >= (layers[place]?.part.count ?? 0) ? -1 : (starts[few + place] ?? 0) + own;
  };
}
