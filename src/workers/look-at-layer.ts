import type { MultiPolygon, Polygon, Position } from "geojson";
import { geodesicAreaM2 } from "../analysis/geodesic-area";
import { isAcrossAntimeridian } from "../analysis/overlay/across-antimeridian";
import { shapeFault } from "../domain/geometry-fault";
import { outlineOf as crossingOf } from "../domain/ring-crossing";
import { spatialLimits } from "../domain/spatial/spatial-limits";
import type { Json } from "../domain/plain-json";
import { extentOf, geometryKinds, geometryOf, kindOf, propertiesOf, valueOf, type FeatureColumns, type FieldColumn } from "../domain/spatial/feature-columns";
import type { RawLayer } from "../domain/spatial/spatial-file";
import { sampleOf } from "../formats/crs/crs-sample";
import { declaredCrs } from "../formats/crs/declared-crs";
import type { AnswerTo, AreaRow, LayerSummary } from "./import-messages";

const mostSamples = 3;
/** Fields without samples among their first features are empty as far as anyone sees. */
const mostLookedAt = 2000;
const mostAttributes = 6;

/** What the page is told of a layer. */
export function summaryOf(layer: RawLayer, index: number): LayerSummary {
  const { file, name, format, encoding, declaration, columns, notes } = layer;
  const counts = new Map<number, number>();
  for (const kind of columns.kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    layer: index,
    file,
    name,
    format,
    encoding,
    declaration,
    declared: declaredCrs(declaration, sampleOf(columns)),
    features: columns.count,
    positions: columns.coordinates.length / 2,
    kinds: geometryKinds.flatMap((kind, at) => (counts.has(at) ? [{ kind, count: counts.get(at) ?? 0 }] : [])),
    extent: extentOf(columns),
    fields: columns.fields.map((field) => ({ name: field.name, type: field.type, samples: samplesOf(field, columns.count), distinct: field.type === "number" ? null : field.words.length })),
    notes,
  };
}

function samplesOf(field: FieldColumn, count: number): Json[] {
  const samples = new Map<string, Json>();
  for (let index = 0; index < Math.min(count, mostLookedAt) && samples.size < mostSamples; index += 1) {
    const value = valueOf(field, index);
    if (value !== null) samples.set(JSON.stringify(value), value);
  }
  return [...samples.values()];
}

/** Corners in the file's own coordinates, each once, spread evenly over all of them. */
export function cornersOf({ coordinates }: FeatureColumns, count: number): (readonly [number, number])[] {
  const total = coordinates.length / 2;
  const step = Math.max(1, Math.floor(total / count));
  const corners: [number, number][] = [];
  const there = new Set<string>();
  for (let at = 0; at < total && corners.length < count; at += step) {
    const corner: [number, number] = [coordinates[2 * at] ?? 0, coordinates[2 * at + 1] ?? 0];
    // A ring ends where it began, and neighbours share corners.
    if (there.has(corner.join())) continue;
    there.add(corner.join());
    corners.push(corner);
  }
  return corners;
}

/** The areas among the features, from the largest on, with their first attributes. */
export function areasOf(columns: FeatureColumns, count: number): { areas: AreaRow[]; total: number } {
  const sizes: { feature: number; areaM2: number | null }[] = [];
  for (let feature = 0; feature < columns.count; feature += 1) {
    if (kindOf(columns, feature) === "polygon") sizes.push({ feature, areaM2: isAcrossAntimeridian(columns, feature) ? null : geodesicAreaM2(geometryOf(columns, feature)) });
  }
  const largest = sizes.sort((a, b) => (b.areaM2 ?? -1) - (a.areaM2 ?? -1)).slice(0, count);
  return { areas: largest.map((row) => ({ ...row, attributes: attributesOf(columns, row.feature) })), total: sizes.length };
}

const attributesOf = (columns: FeatureColumns, feature: number): [string, Json][] =>
  Object.entries(propertiesOf(columns, feature))
    .filter(([, value]) => value !== null)
    .slice(0, mostAttributes);

/** The chosen areas as one geometry; `null` where none of them is an area. */
export function outlineOf(columns: FeatureColumns, features: readonly number[] | null): Omit<AnswerTo["outline"], "is"> {
  const chosen = features ?? Array.from({ length: columns.count }, (_, index) => index);
  const parts: Position[][][] = [];
  for (const index of chosen) {
    const geometry = kindOf(columns, index) === "polygon" ? geometryOf(columns, index) : null;
    if (geometry?.type === "Polygon") parts.push(geometry.coordinates);
    if (geometry?.type === "MultiPolygon") parts.push(...geometry.coordinates);
  }
  const [first] = parts;
  if (chosen.some((index) => isAcrossAntimeridian(columns, index))) return { geometry: { type: "Polygon", coordinates: [] }, areaM2: 0, positions: 0, outline: "across-antimeridian" };
  if (!first) return { geometry: null, areaM2: 0, positions: 0, outline: "sound" };
  const geometry: Polygon | MultiPolygon = parts.length === 1 ? { type: "Polygon", coordinates: first } : { type: "MultiPolygon", coordinates: parts };
  const positions = parts.flat().reduce((sum, ring) => sum + ring.length, 0);
  // More than a boundary may have is not looked through: it cannot become one.
  const outline = positions > spatialLimits.mostBoundaryPositions ? "too-detailed" : shapeFault(geometry) ? "open" : crossingOf(geometry);
  return { geometry: outline === "too-detailed" ? { type: "Polygon", coordinates: [] } : geometry, areaM2: geodesicAreaM2(geometry), positions, outline };
}
