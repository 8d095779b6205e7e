import type { Position } from "geojson";
import type { ProblemCode } from "./problem";

/** What is wrong with a geometry, and where within the feature. */
export type GeometryFault = { code: ProblemCode; path: string };

/** The window that Kunming and Qujing lie in, in degrees; whatever falls outside has the wrong datum or axis order. */
export const region = { west: 101.5, east: 105.5, south: 23.5, north: 27.5 } as const;

/** How many arrays lie around a position. */
export const depths = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const;

/** Beyond any degree, short of any projected coordinate of the region (a false easting begins at 500 km). */
const leastMetres = 1000;

/** The first thing that makes an unknown value no geometry of the format: its type, its nesting, an open ring. */
export function shapeFault(value: unknown): GeometryFault | null {
  if (typeof value !== "object" || value === null) return { code: "feature-wrong-shape", path: "geometry" };
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  if (typeof type !== "string" || !Object.hasOwn(depths, type)) return { code: "feature-wrong-shape", path: "geometry.type" };
  return coordinatesFault(coordinates, depths[type as keyof typeof depths], type.endsWith("Polygon"), "geometry.coordinates");
}

function coordinatesFault(value: unknown, depth: number, rings: boolean, path: string): GeometryFault | null {
  const wrong: GeometryFault = { code: "feature-wrong-shape", path };
  if (!Array.isArray(value) || value.length === 0) return wrong;
  if (depth === 0) return value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]) ? null : wrong;
  for (const [index, part] of value.entries()) {
    const fault = coordinatesFault(part, depth - 1, rings, depth === 1 ? path : `${path}.${index}`);
    if (fault) return fault;
  }
  return depth === 1 && rings && !isClosedRing(value as Position[]) ? { code: "feature-ring-open", path } : null;
}

function isClosedRing(ring: Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Why a geometry does not lie in the region, by what its numbers look like: swapped, projected, off the globe, elsewhere. */
export function placeFault(positions: readonly Position[]): ProblemCode | null {
  if (positions.every(isInRegion)) return null;
  if (positions.every(([x = NaN, y = NaN]) => isInRegion([y, x]))) return "feature-latitude-first";
  const isOffGlobe = ([x = 0, y = 0]: Position) => Math.abs(x) > 180 || Math.abs(y) > 90;
  if (!positions.some(isOffGlobe)) return "feature-outside-region";
  const isMetric = positions.every(([x = 0, y = 0]) => Math.abs(x) > leastMetres && Math.abs(y) > leastMetres && Math.abs(x) < 1e8 && Math.abs(y) < 1e8);
  return isMetric ? "feature-in-metres" : "feature-outside-world";
}

const isInRegion = ([lng = NaN, lat = NaN]: Position): boolean => lng >= region.west && lng <= region.east && lat >= region.south && lat <= region.north;
