import type { Geometry, Position } from "geojson";
import { joinTexts } from "./join-texts";
import type { Problem } from "./problem";
import { z } from "./schema";

/** The window that Kunming and Qujing lie in; whatever falls outside has the wrong datum or axis order. */
const region = { west: 101.5, east: 105.5, south: 23.5, north: 27.5 } as const;

const Collection = z.object({ type: z.literal("FeatureCollection"), features: z.array(z.unknown()) });

export type RawFeature = { properties: Record<string, unknown>; geometry: Geometry | null };

/**
 * Takes a feature collection apart into sound features and named problems: one unusable feature never
 * costs the others. Geometry is WGS 84, `[lng, lat]`, within the region; rings are closed.
 */
export function parseFeatures(json: unknown, file: string): { features: RawFeature[]; problems: Problem[] } {
  const collection = Collection.safeParse(json);
  if (!collection.success) return { features: [], problems: [{ code: "dataset-wrong-shape", file }] };
  const features: RawFeature[] = [];
  const problems: Problem[] = [];
  collection.data.features.forEach((feature, index) => {
    const raw = rawFeature(feature);
    if (!raw) problems.push({ code: "feature-wrong-shape", file, at: `features.${index}` });
    else if (!liesInRegion(raw.geometry)) problems.push({ code: "feature-outside-region", file, at: nameOf(raw, index) });
    else features.push(raw);
  });
  return { features, problems };
}

/** The features that fit `schema`, each with its geometry, and a problem with the path for each that does not. */
export function parseAs<T extends { id: string }>(
  schema: { safeParse: (value: unknown) => { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } } },
  raw: readonly RawFeature[],
  file: string,
): { features: (T & { geometry: Geometry | null })[]; problems: Problem[] } {
  const features: (T & { geometry: Geometry | null })[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  raw.forEach((feature, index) => {
    const parsed = schema.safeParse(feature.properties);
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
      problems.push({ code: "feature-wrong-shape", file, at: `${nameOf(feature, index)}.${path}` });
    } else if (seen.has(parsed.data.id)) {
      problems.push({ code: "feature-duplicate-id", file, at: parsed.data.id });
    } else {
      seen.add(parsed.data.id);
      features.push({ ...parsed.data, geometry: feature.geometry });
    }
  });
  return { features, problems };
}

function rawFeature(feature: unknown): RawFeature | null {
  if (typeof feature !== "object" || feature === null) return null;
  const { properties, geometry } = feature as { properties?: unknown; geometry?: unknown };
  if (typeof properties !== "object" || properties === null) return null;
  if (geometry !== null && !isGeometry(geometry)) return null;
  return { properties: joinTexts(properties as Record<string, unknown>), geometry };
}

function nameOf({ properties }: RawFeature, index: number): string {
  const id = properties["id"] ?? properties["zone"];
  return typeof id === "string" ? id : `features.${index}`;
}

const depths = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const;

function isGeometry(value: unknown): value is Geometry {
  if (typeof value !== "object" || value === null) return false;
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  if (typeof type !== "string" || !Object.hasOwn(depths, type)) return false;
  return areCoordinates(coordinates, depths[type as keyof typeof depths], type.endsWith("Polygon"));
}

function areCoordinates(value: unknown, depth: number, rings: boolean): boolean {
  if (!Array.isArray(value)) return false;
  if (depth === 0) return value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);
  if (!value.every((part) => areCoordinates(part, depth - 1, rings))) return false;
  return depth !== 1 || !rings || isClosedRing(value as Position[]);
}

function isClosedRing(ring: Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function liesInRegion(geometry: Geometry | null): boolean {
  return positionsOf(geometry).every(
    ([lng = NaN, lat = NaN]) => lng >= region.west && lng <= region.east && lat >= region.south && lat <= region.north,
  );
}

/** All positions of a geometry, one after the other; empty for none. */
export function positionsOf(geometry: Geometry | null): Position[] {
  if (!geometry) return [];
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(positionsOf);
  return geometry.type === "Point"
    ? [geometry.coordinates]
    : (geometry.coordinates.flat(depths[geometry.type] - 1) as Position[]);
}
