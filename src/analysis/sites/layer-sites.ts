import { region } from "../../domain/geometry-fault";
import { kindOf, positionRange, type FeatureColumns, type FieldColumn } from "../../domain/spatial/feature-columns";
import { siteFieldsOf, squareMetresIn, yuanPerM2In, type SiteFields } from "../../domain/spatial/site-fields";
import { numberIn } from "../../domain/number-text";
import { resourceStatuses, resourceTypes } from "../../domain/sites/site-records";
import { statusNamed, typeNamed } from "../../domain/sites/resource-status";
import { tenures } from "../../domain/sites/criterion";
import { tenuresNamed } from "../../domain/sites/tenure-words";
import type { TableUnitId } from "../../domain/land-unit-text";
import { flatRingAreaM2 } from "../geodesic-area";
import { isAcrossAntimeridian } from "../overlay/across-antimeridian";
import { distanceColumns, type Destination, type DistanceCriterion } from "./point-distances";
import { packTexts, type PackedTexts } from "./packed-texts";

/** Where a feature is: at its point, nowhere (it has no geometry) or outside the window of the map, where nothing is looked for. */
export const sitePlaces = ["there", "without", "outside"] as const;

/** What of a layer the site finder reads, as typed columns; NaN and 0 are unknown. Quantities are in m², 元/m² and tonnes of coal equivalent. */
export type LayerSites = {
  count: number;
  /** Longitude and latitude in turn, WGS 84: of an area its centroid, of a line the middle of its extent. */
  at: Float64Array<ArrayBuffer>;
  /** Index into `sitePlaces`. */
  places: Uint8Array<ArrayBuffer>;
  names: PackedTexts;
  /** 用地性质 in the words of the layer, numbered from 1. */
  uses: { codes: Uint32Array<ArrayBuffer>; words: readonly string[] } | null;
  /** On the ellipsoid, out of the geometry. */
  areaM2: Float64Array<ArrayBuffer>;
  /** As the attributes state it. */
  statedM2: Float64Array<ArrayBuffer> | null;
  floorM2: Float64Array<ArrayBuffer> | null;
  tce: Float64Array<ArrayBuffer> | null;
  price: Float64Array<ArrayBuffer> | null;
  plotRatio: { lo: Float64Array<ArrayBuffer>; hi: Float64Array<ArrayBuffer> } | null;
  /** Index into `resourceStatuses` from 1. */
  statuses: Uint8Array<ArrayBuffer> | null;
  /** Index into `resourceTypes` from 1. */
  types: Uint8Array<ArrayBuffer> | null;
  /** Bits in the order of `tenures`. */
  tenures: Uint32Array<ArrayBuffer> | null;
  distances: readonly { criterion: DistanceCriterion; lo: Float64Array; hi: Float64Array }[];
  fields: SiteFields;
  /** The unit of the stated area, and whether its name says so or the geometry told; `null` where it cannot be told, and the attribute is not read. */
  areaUnit: { unit: TableUnitId; by: "name" | "geometry" } | null;
  without: number;
  outside: number;
};

/** The sites of a layer of parcels or resources, with the distances to what is asked for. */
export function layerSites(columns: FeatureColumns, destinations: readonly Destination[]): LayerSites {
  const fields = siteFieldsOf(columns.fields);
  const field = (role: keyof SiteFields): FieldColumn | null => columns.fields.find(({ name }) => name === fields[role]?.name) ?? null;
  const located = locate(columns);
  const stated = field("area");
  const numbers = stated && numbersOf(stated, columns.count);
  const areaUnit = numbers === null ? null : areaUnitOf(fields.area?.unit ?? null, numbers, located.areaM2);
  const [floor, price, energy, ratio, use] = [field("floor"), field("price"), field("energy"), field("plot-ratio"), field("use")];
  const priceTimes = timesOf(yuanPerM2In, fields.price?.unit);
  return {
    count: columns.count,
    ...located,
    names: packTexts(columns.count, [field("name"), field("number")]),
    uses: use && use.type === "text" ? { codes: use.codes.slice(), words: use.words } : null,
    statedM2: numbers && areaUnit && scaled(numbers, squareMetresIn[areaUnit.unit]),
    // Floor is counted in square metres wherever nobody says otherwise.
    floorM2: floor && scaled(numbersOf(floor, columns.count), timesOf(squareMetresIn, fields.floor?.unit) ?? 1),
    tce: energy && scaled(numbersOf(energy, columns.count), fields.energy?.unit === "wan-tce" ? 10_000 : 1),
    price: price && priceTimes !== null ? scaled(numbersOf(price, columns.count), priceTimes) : null,
    plotRatio: ratio && rangesOf(ratio, columns.count),
    statuses: codesOf(field("status"), columns.count, (word) => placeIn(resourceStatuses, statusNamed(word))),
    types: codesOf(field("type"), columns.count, (word) => placeIn(resourceTypes, typeNamed(word))),
    tenures: bitsOf(field("tenure"), columns.count, (word) => tenuresNamed(word).reduce((bits, one) => bits | (1 << tenures.indexOf(one)), 0)),
    distances: [...distanceColumns(located.at, destinations)].map(([criterion, { lo, hi }]) => ({ criterion, lo, hi })),
    fields,
    areaUnit,
  };
}

/** From 1; 0 is none. */
const placeIn = <T>(list: readonly T[], one: T | null): number => (one === null ? 0 : list.indexOf(one) + 1);

type Place = Pick<LayerSites, "at" | "places" | "areaM2" | "without" | "outside">;

function locate(columns: FeatureColumns): Place {
  const { count } = columns;
  const place: Place = { at: new Float64Array(2 * count).fill(Number.NaN), places: new Uint8Array(count), areaM2: new Float64Array(count).fill(Number.NaN), without: 0, outside: 0 };
  for (let index = 0; index < count; index += 1) {
    const kind = kindOf(columns, index);
    const [from, to] = positionRange(columns, index);
    if (kind === "none" || from >= to) {
      place.places[index] = 1;
      place.without += 1;
      continue;
    }
    const isAreal = kind === "polygon" && !isAcrossAntimeridian(columns, index);
    const [lng, lat] = isAreal ? centroidOf(columns, index) : middleOf(columns, from, to);
    if (isAreal) place.areaM2[index] = areaOf(columns, index);
    if (!(lng >= region.west && lng <= region.east && lat >= region.south && lat <= region.north)) {
      place.places[index] = 2;
      place.outside += 1;
      continue;
    }
    place.at[2 * index] = lng;
    place.at[2 * index + 1] = lat;
  }
  return place;
}

/** Outlines less holes, m². */
function areaOf({ partStarts, ringStarts, positionStarts, coordinates }: FeatureColumns, index: number): number {
  let areaM2 = 0;
  for (let part = partStarts[index] ?? 0; part < (partStarts[index + 1] ?? 0); part += 1) {
    const [first, end] = [ringStarts[part] ?? 0, ringStarts[part + 1] ?? 0];
    for (let ring = first; ring < end; ring += 1) areaM2 += (ring === first ? 1 : -1) * Math.abs(flatRingAreaM2(coordinates, positionStarts[ring] ?? 0, positionStarts[ring + 1] ?? 0));
  }
  return areaM2;
}

/** Of the outlines in degrees, about the first position, so that small figures far from 0° keep their digits; of one without an area the middle. */
function centroidOf(columns: FeatureColumns, index: number): [number, number] {
  const { partStarts, ringStarts, positionStarts, coordinates } = columns;
  const [from, to] = positionRange(columns, index);
  const [x0, y0] = [coordinates[2 * from] ?? 0, coordinates[2 * from + 1] ?? 0];
  let [twice, x, y] = [0, 0, 0];
  for (let part = partStarts[index] ?? 0; part < (partStarts[index + 1] ?? 0); part += 1) {
    const ring = ringStarts[part] ?? 0;
    let [own, ownX, ownY] = [0, 0, 0];
    for (let position = (positionStarts[ring] ?? 0) + 1; position < (positionStarts[ring + 1] ?? 0); position += 1) {
      const [ax, ay] = [(coordinates[2 * position - 2] ?? 0) - x0, (coordinates[2 * position - 1] ?? 0) - y0];
      const [bx, by] = [(coordinates[2 * position] ?? 0) - x0, (coordinates[2 * position + 1] ?? 0) - y0];
      const cross = ax * by - bx * ay;
      own += cross;
      ownX += (ax + bx) * cross;
      ownY += (ay + by) * cross;
    }
    // Whichever way the ring runs.
    const sign = Math.sign(own);
    twice += sign * own;
    x += sign * ownX;
    y += sign * ownY;
  }
  return twice > 0 ? [x0 + x / (3 * twice), y0 + y / (3 * twice)] : middleOf(columns, from, to);
}

function middleOf({ coordinates }: FeatureColumns, from: number, to: number): [number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let position = from; position < to; position += 1) {
    const [lng, lat] = [coordinates[2 * position] ?? 0, coordinates[2 * position + 1] ?? 0];
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [(west + east) / 2, (south + north) / 2];
}

const landUnits = ["m2", "mu", "ha", "km2"] as const;

/** What the name says, else the unit that the middle one of the ratios to the geometry is nearest to, if it is near at all. */
function areaUnitOf(named: string | null, stated: Float64Array, areaM2: Float64Array): LayerSites["areaUnit"] {
  if (named !== null && Object.hasOwn(squareMetresIn, named)) return { unit: named as TableUnitId, by: "name" };
  const ratios: number[] = [];
  for (let index = 0; index < stated.length && ratios.length < mostCompared; index += 1) {
    const ratio = (areaM2[index] ?? Number.NaN) / (stated[index] ?? Number.NaN);
    if (ratio > 0 && Number.isFinite(ratio)) ratios.push(ratio);
  }
  const middle = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)];
  const unit = middle === undefined ? undefined : landUnits.find((one) => Math.abs(Math.log(middle / squareMetresIn[one])) < Math.log(1.3));
  return unit === undefined ? null : { unit, by: "geometry" };
}

const mostCompared = 10_000;

const timesOf = (units: Readonly<Record<string, number>>, unit: string | null | undefined): number | null => (unit !== null && unit !== undefined && Object.hasOwn(units, unit) ? (units[unit] ?? null) : null);

/** Numbers, negative ones left out: none of these quantities can be. */
function numbersOf(field: FieldColumn, count: number): Float64Array<ArrayBuffer> {
  const plain = (value: number): number => (value >= 0 ? value : Number.NaN);
  if (field.type === "number") return Float64Array.from({ length: count }, (_, index) => plain(field.values[index] ?? Number.NaN));
  const words = field.words.map((word) => {
    const read = numberIn(word.replace(/^"|"$/g, ""));
    return read.is === "number" && read.unit === "" ? plain(Number(read.value)) : Number.NaN;
  });
  return Float64Array.from({ length: count }, (_, index) => words[(field.codes[index] ?? 0) - 1] ?? Number.NaN);
}

const scaled = (values: Float64Array<ArrayBuffer>, times: number): Float64Array<ArrayBuffer> => (times === 1 ? values : values.map((value) => value * times));

/** Numbers and spans of numbers (`1.0-1.5`, `1.0～2.0`). */
function rangesOf(field: FieldColumn, count: number): LayerSites["plotRatio"] {
  if (field.type === "number") {
    const values = numbersOf(field, count);
    return { lo: values, hi: values };
  }
  const words = field.words.map((word): readonly [number, number] => {
    const [, from, to] = /^"?\s*(\d{1,3}(?:\.\d{1,4})?)(?:\s*[-~～—–至到]\s*(\d{1,3}(?:\.\d{1,4})?))?\s*"?$/.exec(word) ?? [];
    const [lo, hi] = [Number(from ?? Number.NaN), Number(to ?? from ?? Number.NaN)];
    return lo <= hi ? [lo, hi] : [Number.NaN, Number.NaN];
  });
  const end = (which: 0 | 1) => Float64Array.from({ length: count }, (_, index) => words[(field.codes[index] ?? 0) - 1]?.[which] ?? Number.NaN);
  return { lo: end(0), hi: end(1) };
}

function codesOf(field: FieldColumn | null, count: number, codeOf: (word: string) => number): Uint8Array<ArrayBuffer> | null {
  const bits = bitsOf(field, count, codeOf);
  return bits && Uint8Array.from(bits);
}

/** A number of each word; attributes of numbers are codes of nobody knows what. */
function bitsOf(field: FieldColumn | null, count: number, codeOf: (word: string) => number): Uint32Array<ArrayBuffer> | null {
  if (field?.type !== "text") return null;
  const codes = field.words.map(codeOf);
  return Uint32Array.from({ length: count }, (_, index) => codes[(field.codes[index] ?? 0) - 1] ?? 0);
}

/** What of it passes over to another thread instead of being copied. */
export function buffersOf(sites: LayerSites): ArrayBuffer[] {
  const { at, places, names, uses, areaM2, statedM2, floorM2, tce, price, plotRatio, statuses, types, tenures: bits, distances } = sites;
  const arrays = [at, places, names.bytes, names.ends, uses?.codes, areaM2, statedM2, floorM2, tce, price, plotRatio?.lo, plotRatio?.hi, statuses, types, bits, ...distances.flatMap(({ lo, hi }) => [lo, hi])];
  return [...new Set(arrays.flatMap((array) => (array ? [array.buffer as ArrayBuffer] : [])))];
}
