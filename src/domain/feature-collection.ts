import type { Geometry, Position } from "geojson";
import { joinTexts } from "./join-texts";
import type { Problem } from "./problem";
import { z } from "./schema";

/** The window that Kunming and Qujing lie in; whatever falls outside has the wrong datum or axis order. */
const region = { west: 101.5, east: 105.5, south: 23.5, north: 27.5 } as const;

const Collection = z.object({ type: z.literal("FeatureCollection"), features: z.array(z.unknown()) });

/** A feature as read, with the place it came from: a sentence about it names file and position. */
export type RawFeature = { properties: Record<string, unknown>; geometry: Geometry | null; file: string; index: number };

/** More of the same kind in one file help nobody; the last one says how many there are. */
const mostProblems = 20;

/**
 * Takes a feature collection apart into sound features and named problems: one unusable feature never
 * costs the others. Geometry is WGS 84, `[lng, lat]`, within the region; rings are closed.
 */
export function parseFeatures(json: unknown, file: string): { features: RawFeature[]; problems: Problem[] } {
  const collection = Collection.safeParse(json);
  if (!collection.success) return { features: [], problems: [{ code: "dataset-wrong-shape", file, at: "FeatureCollection" }] };
  const features: RawFeature[] = [];
  const problems: Problem[] = [];
  collection.data.features.forEach((feature, index) => {
    const raw = rawFeature(feature, file, index);
    if (!raw) problems.push({ code: "feature-wrong-shape", file, at: `features.${index}` });
    else if (!liesInRegion(raw.geometry)) problems.push({ code: "feature-outside-region", file, at: nameOf(raw) });
    else features.push(raw);
  });
  return { features, problems: firstOf(problems) };
}

/** The first twenty, the last of which stands for the rest. */
function firstOf(problems: readonly Problem[]): Problem[] {
  const rest = problems.length - mostProblems;
  if (rest <= 0) return [...problems];
  return problems.slice(0, mostProblems).map((problem, index) => (index < mostProblems - 1 ? problem : { ...problem, at: `${problem.at ?? ""} (+${rest})` }));
}

/**
 * The features that fit `schema` and have one of the geometry types (`null`: without a place), and a problem with
 * the path for each that does not.
 */
export function parseAs<T extends { id: string }>(
  schema: { safeParse: (value: unknown) => { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } } },
  raw: readonly RawFeature[],
  types: readonly (Geometry["type"] | null)[],
): { features: (T & { geometry: Geometry | null })[]; problems: Problem[] } {
  const features: (T & { geometry: Geometry | null })[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const feature of raw) {
    const { file, geometry } = feature;
    const parsed = schema.safeParse(feature.properties);
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
      problems.push({ code: "feature-wrong-shape", file, at: `${nameOf(feature)}.${path}` });
    } else if (!types.includes(geometry?.type ?? null)) {
      problems.push({ code: "feature-wrong-shape", file, at: `${nameOf(feature)}.geometry` });
    } else if (seen.has(parsed.data.id)) {
      problems.push({ code: "feature-duplicate-id", file, at: parsed.data.id });
    } else {
      seen.add(parsed.data.id);
      features.push({ ...parsed.data, geometry });
    }
  }
  return { features, problems: firstOf(problems) };
}

function rawFeature(feature: unknown, file: string, index: number): RawFeature | null {
  if (typeof feature !== "object" || feature === null) return null;
  const { properties, geometry } = feature as { properties?: unknown; geometry?: unknown };
  if (typeof properties !== "object" || properties === null) return null;
  if (geometry !== null && !isGeometry(geometry)) return null;
  return { properties: joinTexts(properties as Record<string, unknown>), geometry, file, index };
}

function nameOf({ properties, index }: RawFeature): string {
  const id = properties["id"] ?? properties["zone"];
  return typeof id === "string" ? id.slice(0, 60) : `features.${index}`;
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
  if (value.length === 0 || !value.every((part) => areCoordinates(part, depth - 1, rings))) return false;
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
