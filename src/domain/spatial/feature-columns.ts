import type { Feature, Geometry, Position } from "geojson";
import type { Json } from "../plain-json";

/** What a feature is: without geometry, points, lines or areas. */
export const geometryKinds = ["none", "point", "line", "polygon"] as const;
export type GeometryKind = (typeof geometryKinds)[number];

/** One attribute of all features. `number`: NaN is empty. `text` and `json`: a word by its number from 1, 0 is empty; a `json` word is a JSON text. */
export type FieldColumn =
  | { name: string; type: "number"; values: Float64Array<ArrayBuffer> }
  | { name: string; type: "text" | "json"; codes: Uint32Array<ArrayBuffer>; words: readonly string[] };

/**
 * The features of a layer as typed columns: what a hundred thousand parcels take little room in and cross threads as. Feature i has
 * the parts `partStarts[i]` up to `partStarts[i + 1]` (points, lines or polygons), part p the rings `ringStarts[p]` up to
 * `ringStarts[p + 1]` (points and lines have one), ring r the positions `positionStarts[r]` up to `positionStarts[r + 1]`. Rings
 * of areas are closed: the last position repeats the first. A point is a ring of one position.
 */
export type FeatureColumns = {
  count: number;
  /** Index into `geometryKinds` of each feature. */
  kinds: Uint8Array<ArrayBuffer>;
  partStarts: Uint32Array<ArrayBuffer>;
  ringStarts: Uint32Array<ArrayBuffer>;
  positionStarts: Uint32Array<ArrayBuffer>;
  /** x and y of each position in turn; once placed, WGS 84 degrees, longitude first. */
  coordinates: Float64Array<ArrayBuffer>;
  fields: readonly FieldColumn[];
};

export const kindOf = ({ kinds }: FeatureColumns, index: number): GeometryKind => geometryKinds[kinds[index] ?? 0] ?? "none";

/** First position of a feature and the one after its last. */
export function positionRange({ partStarts, ringStarts, positionStarts }: FeatureColumns, index: number): [number, number] {
  const at = (part: number) => positionStarts[ringStarts[part] ?? 0] ?? 0;
  return [at(partStarts[index] ?? 0), at(partStarts[index + 1] ?? 0)];
}

/** The geometry of one feature as GeoJSON. */
export function geometryOf(columns: FeatureColumns, index: number): Geometry | null {
  const kind = kindOf(columns, index);
  const { partStarts, ringStarts, positionStarts, coordinates } = columns;
  const ring = (r: number): Position[] => {
    const positions: Position[] = [];
    for (let p = positionStarts[r] ?? 0; p < (positionStarts[r + 1] ?? 0); p += 1) positions.push([coordinates[2 * p] ?? 0, coordinates[2 * p + 1] ?? 0]);
    return positions;
  };
  const parts: Position[][][] = [];
  for (let part = partStarts[index] ?? 0; part < (partStarts[index + 1] ?? 0); part += 1) {
    const rings: Position[][] = [];
    for (let r = ringStarts[part] ?? 0; r < (ringStarts[part + 1] ?? 0); r += 1) rings.push(ring(r));
    parts.push(rings);
  }
  const [first] = parts;
  if (kind === "none" || !first) return null;
  const single = parts.length === 1;
  switch (kind) {
    case "polygon":
      return single ? { type: "Polygon", coordinates: first } : { type: "MultiPolygon", coordinates: parts };
    case "line":
      return single ? { type: "LineString", coordinates: first[0] ?? [] } : { type: "MultiLineString", coordinates: parts.map(([line = []]) => line) };
    case "point":
      return single ? { type: "Point", coordinates: first[0]?.[0] ?? [] } : { type: "MultiPoint", coordinates: parts.map(([[point = []] = []]) => point) };
  }
}

/** The value of one attribute of one feature; `null` where it is empty. */
export function valueOf(field: FieldColumn, index: number): Json {
  if (field.type === "number") {
    const value = field.values[index] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  }
  const code = field.codes[index] ?? 0;
  if (code === 0) return null;
  const word = field.words[code - 1] ?? "";
  return field.type === "json" ? (JSON.parse(word) as Json) : word;
}

export function propertiesOf({ fields }: FeatureColumns, index: number): Record<string, Json> {
  // Names come from files: one that reaches a prototype becomes an ordinary key.
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, index)]));
}

/** One feature as GeoJSON. */
export const featureOf = (columns: FeatureColumns, index: number): Feature => ({
  type: "Feature",
  // GeoJSON allows a feature without geometry, which its type leaves out.
  geometry: geometryOf(columns, index) as Geometry,
  properties: propertiesOf(columns, index),
});

/** `[west, south, east, north]`, in whatever the coordinates are in; `null` where there are none. */
export function extentOf({ coordinates }: Pick<FeatureColumns, "coordinates">): [number, number, number, number] | null {
  const extent: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < coordinates.length; i += 2) {
    const [x, y] = [coordinates[i] ?? Number.NaN, coordinates[i + 1] ?? Number.NaN];
    if (x < extent[0]) extent[0] = x;
    if (x > extent[2]) extent[2] = x;
    if (y < extent[1]) extent[1] = y;
    if (y > extent[3]) extent[3] = y;
  }
  return extent[0] <= extent[2] && extent[1] <= extent[3] ? extent : null;
}
