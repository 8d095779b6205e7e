import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { depths, placeFault, shapeFault } from "./geometry-fault";
import { joinTexts } from "./join-texts";
import type { Problem } from "./problem";
import { ProblemList } from "./problem-list";
import { outlineOf } from "./ring-crossing";

/** A feature as read, with the place it came from: a sentence about it names file and position. */
export type RawFeature = { properties: Record<string, unknown>; geometry: Geometry | null; file: string; index: number };

/**
 * `ids`: of every feature, sound or not, so that what names a broken one is not blamed as well; `null` where some
 * could not be read, so that nobody knows what else there is.
 */
export type RawFeatures = { features: RawFeature[]; ids: Set<string> | null; problems: Problem[] };

/** Ten times the parcels of the largest park; beyond it a list on the page would stand still. */
export const mostFeatures = 100_000;

/**
 * Takes a feature collection apart into sound features and named problems: one unusable feature never
 * costs the others. Geometry is WGS 84, `[lng, lat]`, within the region; rings are closed.
 */
export function parseFeatures(json: unknown, file: string): RawFeatures {
  const collection = collectionOf(json);
  if (typeof collection === "string") return { features: [], ids: null, problems: [{ code: "dataset-wrong-shape", file, at: collection }] };
  const features: RawFeature[] = [];
  const ids = new Set<string>();
  const list = new ProblemList();
  let isWhole = collection.length <= mostFeatures;
  if (!isWhole) list.add({ code: "dataset-too-many-features", file, value: String(collection.length) });
  for (const [index, feature] of collection.slice(0, mostFeatures).entries()) {
    const parsed = rawFeature(feature, file, index);
    if (parsed.id === null) isWhole &&= !("problem" in parsed);
    else ids.add(parsed.id);
    if ("problem" in parsed) list.add({ ...parsed.problem, file });
    else {
      features.push(parsed.raw);
      const other = otherId(feature, parsed.raw.properties);
      if (other !== null) list.add({ code: "feature-two-ids", file, at: nameOf(parsed.raw.properties, index), value: other });
    }
  }
  return { features, ids: isWhole ? ids : null, problems: list.problems };
}

/** The list of features, or where the value stops being a feature collection. */
function collectionOf(json: unknown): unknown[] | string {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return "FeatureCollection";
  const { type, features } = json as { type?: unknown; features?: unknown };
  if (type !== "FeatureCollection") return "type";
  return Array.isArray(features) ? features : "features";
}

/**
 * The features that fit `schema`, have one of the geometry types (`null`: without a place) and an outline that does not
 * cross itself, and a problem with the path for each other.
 */
export function parseAs<T extends { id: string }>(
  schema: { safeParse: (value: unknown) => { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } } },
  raw: readonly RawFeature[],
  types: readonly (Geometry["type"] | null)[],
): { features: (T & { geometry: Geometry | null })[]; problems: Problem[] } {
  const features: (T & { geometry: Geometry | null })[] = [];
  const list = new ProblemList();
  const seen = new Set<string>();
  for (const feature of raw) {
    const { file, geometry, index } = feature;
    const at = nameOf(feature.properties, index);
    const parsed = schema.safeParse(feature.properties);
    const outline = isAreal(geometry) ? outlineOf(geometry) : "sound";
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
      list.add({ code: "feature-wrong-shape", file, at: `${at}.${path}` });
    } else if (!types.includes(geometry?.type ?? null)) {
      list.add({ code: "feature-wrong-shape", file, at: `${at}.geometry` });
    } else if (seen.has(parsed.data.id)) {
      // By its position: the id would lead to the first of the two.
      list.add({ code: "feature-duplicate-id", file, at: `features.${index}`, value: parsed.data.id });
    } else if (outline !== "sound") {
      list.add({ code: outline === "crosses" ? "feature-crosses-itself" : "feature-too-detailed", file, at });
    } else {
      seen.add(parsed.data.id);
      features.push({ ...parsed.data, geometry });
    }
  }
  return { features, problems: list.problems };
}

type Parsed = { id: string | null } & ({ raw: RawFeature } | { problem: Problem });

function rawFeature(feature: unknown, file: string, index: number): Parsed {
  const { properties, geometry } = (typeof feature === "object" && feature !== null ? feature : {}) as { properties?: unknown; geometry?: unknown };
  if (typeof properties !== "object" || properties === null || geometry === undefined) {
    return { id: null, problem: { code: "feature-wrong-shape", at: `features.${index}` } };
  }
  const columns = joinTexts(properties as Record<string, unknown>);
  const id = idOf(columns);
  const name = nameOf(columns, index);
  const shape = geometry === null ? null : shapeFault(geometry);
  if (shape) return { id, problem: { code: shape.code, at: `${name}.${shape.path}` } };
  const raw: RawFeature = { properties: columns, geometry: geometry as Geometry | null, file, index };
  const place = placeFault(positionsOf(raw.geometry));
  return place ? { id, problem: { code: place, at: name } } : { id, raw };
}

/** How a sentence names a feature: by its id, else by its position in the file. */
export const nameOf = (properties: Record<string, unknown>, index: number): string => idOf(properties)?.slice(0, 60) ?? `features.${index}`;

function idOf(properties: Record<string, unknown>): string | null {
  const id = properties["id"] ?? properties["zone"];
  return typeof id === "string" && id !== "" ? id : null;
}

/**
 * The id of a GeoJSON feature where it is another than the one among the properties. Numbers are the rows of a desktop
 * GIS, and the features of a boundary are named by their zone.
 */
function otherId(feature: unknown, { id, zone }: Record<string, unknown>): string | null {
  const { id: own } = feature as { id?: unknown };
  return typeof own === "string" && typeof id === "string" && zone === undefined && own !== id ? own.slice(0, 60) : null;
}

export const isAreal = (geometry: Geometry | null): geometry is Polygon | MultiPolygon => geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";

/** All positions of a geometry, one after the other; empty for none. */
export function positionsOf(geometry: Geometry | null): Position[] {
  if (!geometry) return [];
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(positionsOf);
  return geometry.type === "Point"
    ? [geometry.coordinates]
    : (geometry.coordinates.flat(depths[geometry.type] - 1) as Position[]);
}
