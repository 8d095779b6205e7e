import type { CellBasis } from "../../domain/comparison-table";
import type { LayerRecord } from "../../domain/spatial/imported-records";
import { criteria, tenures, type CriterionId } from "../../domain/sites/criterion";
import { availabilityOf, statusNamed, statusTexts, type ResourceStatus } from "../../domain/sites/resource-status";
import { resourceStatuses, resourceTypes } from "../../domain/sites/site-records";
import { featureSite } from "../../domain/sites/site-search";
import type { Site, SiteColumn, SiteFact } from "../../domain/sites/site-table";
import type { Text } from "../../domain/text";
import { basis } from "../comparison/cell-basis";
import { sitePlaces, type LayerSites } from "./layer-sites";
import { notes } from "./facts/notes";
import { unpackText } from "./packed-texts";
import { distanceCriteria } from "./point-distances";
import type { SitePart } from "./site-part";

type Layer = Pick<LayerRecord, "id" | "title" | "use" | "zone" | "asOf" | "provenance">;
type Span = readonly [lo: number, hi: number];

const unknown: Span = [Number.NaN, Number.NaN];
/** Areas of attributes and of the geometry differ by less on any map; what differs by more is a range over both. */
const agree = 0.05;

/**
 * The features of an imported layer as candidates. Nothing is made for each of them: a site and its facts come into being when they are
 * asked for. Whether the siting rule and the control lines let them be is not said here.
 */
export function layerPart(layer: Layer, sites: LayerSites): SitePart {
  const titleStatus = layer.use === "resources" ? statusNamed(layer.title) : null;
  const spanOf = spanReader(sites, titleStatus);
  return {
    count: sites.count,
    siteAt: (index) => siteOf(layer, sites, index),
    columns: columnsOf(sites, spanOf),
    isLandAt: (index) => typeAt(sites, index) === "land",
    factOf: (index, criterion) => factOf({ layer, sites, titleStatus, spanOf }, index, criterion),
  };
}

const ofQuantity = ["land", "plot", "plant", "energy-quota", "price", "plot-ratio"] as const satisfies readonly CriterionId[];
type OfQuantity = (typeof ofQuantity)[number];
const isOfQuantity = (criterion: CriterionId): criterion is OfQuantity => (ofQuantity as readonly string[]).includes(criterion);

/** `null`: its type is stated in a word that names none of them. Without an attribute for it a floor area makes it a plant. */
function typeAt({ types, floorM2 }: LayerSites, index: number): (typeof resourceTypes)[number] | null {
  if (types !== null) return resourceTypes[(types[index] ?? 0) - 1] ?? null;
  return Number.isNaN(floorM2?.[index] ?? Number.NaN) ? "land" : "plant";
}

const statusAt = ({ statuses }: LayerSites, index: number, ofTitle: ResourceStatus | null): ResourceStatus | null => resourceStatuses[(statuses?.[index] ?? 0) - 1] ?? (statuses === null ? ofTitle : null);

/** Stated before computed; where the two differ by much, from the one to the other. */
function areaSpan({ statedM2, areaM2 }: LayerSites, index: number): Span {
  const [stated, computed] = [statedM2?.[index] ?? Number.NaN, areaM2[index] ?? Number.NaN];
  if (Number.isNaN(stated)) return [computed, computed];
  return Number.isNaN(computed) || Math.abs(stated - computed) <= agree * computed ? [stated, stated] : [Math.min(stated, computed), Math.max(stated, computed)];
}

function spanReader(sites: LayerSites, titleStatus: ResourceStatus | null): (index: number, criterion: OfQuantity) => Span {
  const toBeHad = (index: number, type: (typeof resourceTypes)[number], [lo, hi]: Span): Span => {
    const available = availabilityOf(type, statusAt(sites, index, titleStatus));
    return Number.isNaN(hi) ? unknown : [available === "all" ? lo : 0, available === "none" ? 0 : hi];
  };
  const alone = (values: Float64Array | null, index: number): Span => [values?.[index] ?? Number.NaN, values?.[index] ?? Number.NaN];
  return (index, criterion) => {
    const type = typeAt(sites, index);
    switch (criterion) {
      case "land":
      case "plot":
        return type === null ? unknown : type === "land" ? toBeHad(index, type, areaSpan(sites, index)) : [0, 0];
      case "plant":
        // A parcel says nothing of what stands on it.
        return type === "plant" ? toBeHad(index, type, alone(sites.floorM2, index)) : unknown;
      case "energy-quota":
        return type === "energy" ? toBeHad(index, type, alone(sites.tce, index)) : unknown;
      case "price":
        return alone(sites.price, index);
      case "plot-ratio":
        return [sites.plotRatio?.lo[index] ?? Number.NaN, sites.plotRatio?.hi[index] ?? Number.NaN];
    }
  };
}

function columnsOf(sites: LayerSites, spanOf: (index: number, criterion: OfQuantity) => Span): Map<CriterionId, SiteColumn> {
  const columns = new Map<CriterionId, SiteColumn>(sites.distances.map(({ criterion, lo, hi }) => [criterion, { is: "range", lo, hi }]));
  for (const criterion of ofQuantity) {
    if (!hasAny(sites, criterion)) continue;
    const column = { is: "range", lo: new Float64Array(sites.count), hi: new Float64Array(sites.count) } as const;
    for (let index = 0; index < sites.count; index += 1) {
      const [lo, hi] = spanOf(index, criterion);
      column.lo[index] = lo;
      column.hi[index] = hi;
    }
    columns.set(criterion, column);
  }
  if (sites.tenures) columns.set("tenure", { is: "words", bits: sites.tenures });
  return columns;
}

function hasAny(sites: LayerSites, criterion: OfQuantity): boolean {
  if (criterion === "price") return sites.price !== null;
  if (criterion === "plot-ratio") return sites.plotRatio !== null;
  if (criterion === "energy-quota") return sites.tce !== null;
  return criterion !== "plant" || sites.floorM2 !== null;
}

function siteOf(layer: Layer, sites: LayerSites, index: number): Site {
  if (index < 0 || index >= sites.count) throw new RangeError(`There is no feature ${index}.`);
  const [lng = Number.NaN, lat = Number.NaN] = [sites.at[2 * index], sites.at[2 * index + 1]];
  const own = unpackText(sites.names, index);
  const name = own === "" ? `${layer.title} #${index + 1}` : own;
  return { id: featureSite(layer.id, index), kind: "feature", name: { zh: name, en: name }, zone: layer.zone, at: Number.isNaN(lng) ? null : [lng, lat], isSchematic: false };
}

type Known = { layer: Layer; sites: LayerSites; titleStatus: ResourceStatus | null; spanOf: (index: number, criterion: OfQuantity) => Span };

const missing = (why: Extract<SiteFact, { is: "unknown" }>["why"], note: Text | null = null): SiteFact => ({ is: "unknown", why, note, basis: null });

function factOf({ layer, sites, titleStatus, spanOf }: Known, index: number, criterion: CriterionId): SiteFact {
  if (isOfQuantity(criterion)) {
    const [lo, hi] = spanOf(index, criterion);
    if (Number.isNaN(lo)) return missing(criteria[criterion].isAsked ? "ask" : "not-stated");
    const isLand = criterion === "land" || criterion === "plot";
    const value = isLand && Number.isNaN(sites.statedM2?.[index] ?? Number.NaN) ? "computed" : "entered";
    return { is: "range", lo, hi, note: isLand || criterion === "plant" ? statusNote(sites, index, titleStatus) : null, basis: basisOf(layer, value) };
  }
  if (criterion === "tenure") {
    const bits = sites.tenures?.[index] ?? 0;
    return bits === 0 ? missing("ask") : { is: "words", words: tenures.filter((_, bit) => (bits & (1 << bit)) !== 0), note: null, basis: basisOf(layer, "entered") };
  }
  if ((distanceCriteria as readonly string[]).includes(criterion)) {
    const column = sites.distances.find((one) => one.criterion === criterion);
    const place = sitePlaces[sites.places[index] ?? 0];
    if (place !== "there") return missing("unlocated", place === "outside" ? outside : withoutGeometry);
    const lo = column?.lo[index] ?? Number.NaN;
    if (Number.isNaN(lo)) return missing(column ? "cannot-tell" : "not-stated", criterion === "station" && column ? notes.stationsFar : null);
    return { is: "range", lo, hi: column?.hi[index] ?? lo, note: fromCentroid, basis: basisOf(layer, "computed") };
  }
  return missing(criteria[criterion].isAsked ? "ask" : "not-stated");
}

const outside: Text = { zh: "位于地图范围之外", en: "outside the area of this map" };
const withoutGeometry: Text = { zh: "无几何图形", en: "without geometry" };
const fromCentroid: Text = { zh: "自图形中心量起", en: "from the centre of the figure" };
const unsaid: Text = { zh: "状态未载", en: "status not stated" };

function statusNote(sites: LayerSites, index: number, titleStatus: ResourceStatus | null): Text {
  const status = statusAt(sites, index, titleStatus);
  if (status === null) return unsaid;
  const { zh, en } = statusTexts[status];
  return sites.statuses === null ? { zh: `${zh}（按图层名称）`, en: `${en} (by the name of the layer)` } : statusTexts[status];
}

const basisOf = ({ id, asOf, provenance }: Layer, value: CellBasis["value"]): CellBasis => basis(value, [{ kind: "record", collection: "layers", id, asOf, published: provenance.file.slice(0, 200) }], { asOf });
