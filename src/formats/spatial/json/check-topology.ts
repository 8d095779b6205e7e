import type { Topology } from "topojson-specification";
import { SpatialError } from "../../../domain/spatial/spatial-fault";
import { spatialLimits } from "../../../domain/spatial/spatial-limits";

const deepestCollection = 16;

/** How deep the arc numbers of each type are nested. */
const arcDepths: Readonly<Record<string, number>> = { LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };

/**
 * Looks through a topology before the library joins its arcs: the library trusts every number, and a few objects that name the same
 * long arcs again and again would heap up more positions than any memory holds.
 * @throws {SpatialError} `topojson-arc`, `topojson-broken`, `spatial-geometry-broken`, `spatial-not-a-number`, `spatial-too-many-positions`
 */
export function checkTopology(json: unknown, file: string): Topology {
  const topology = json as { objects?: unknown; arcs?: unknown; transform?: unknown };
  const broken = (at: string, feature?: number) => new SpatialError(feature === undefined ? { code: "topojson-broken", file, at } : { code: "spatial-geometry-broken", file, at, feature });
  const { objects, arcs, transform } = topology;
  if (typeof objects !== "object" || objects === null || Array.isArray(objects)) throw broken("objects");
  if (!isTransform(transform)) throw broken("transform");
  const lengths = arcLengths(arcs, file);
  let positions = 0;

  const walk = (object: unknown, at: string, feature: number, depth: number): void => {
    if (depth > deepestCollection) throw new SpatialError({ code: "spatial-too-deep", file, at });
    if (typeof object !== "object" || object === null) throw broken(at, feature);
    const { type, arcs: used, geometries, coordinates } = object as { type?: unknown; arcs?: unknown; geometries?: unknown; coordinates?: unknown };
    if (type === null || type === undefined) return;
    if (type === "GeometryCollection") {
      if (!Array.isArray(geometries)) throw broken(at, feature);
      geometries.forEach((one, index) => walk(one, at, depth === 0 ? index + 1 : feature, depth + 1));
    } else if (type === "Point" || type === "MultiPoint") {
      const points: unknown[] = type === "Point" ? [coordinates] : Array.isArray(coordinates) ? coordinates : [null];
      if (!points.every(isPosition)) throw new SpatialError({ code: "spatial-not-a-number", file, at, feature });
      positions += points.length;
    } else if (typeof type === "string" && Object.hasOwn(arcDepths, type)) walkArcs(used, arcDepths[type] ?? 1, at, feature);
    else throw broken(at, feature);
    if (positions > spatialLimits.mostPositions) throw new SpatialError({ code: "spatial-too-many-positions", file, value: String(spatialLimits.mostPositions) });
  };

  const walkArcs = (used: unknown, depth: number, at: string, feature: number): void => {
    if (!Array.isArray(used)) throw broken(at, feature);
    if (depth === 1 && used.length === 0) throw broken(at, feature);
    for (const one of used as unknown[]) {
      if (depth > 1) walkArcs(one, depth - 1, at, feature);
      else {
        const index = typeof one === "number" && Number.isInteger(one) ? (one < 0 ? ~one : one) : -1;
        const length = lengths[index];
        if (length === undefined) throw new SpatialError({ code: "topojson-arc", file, at, feature, value: String(one).slice(0, 20) });
        positions += length;
      }
    }
    if (positions > spatialLimits.mostPositions) throw new SpatialError({ code: "spatial-too-many-positions", file, value: String(spatialLimits.mostPositions) });
  };

  for (const [key, object] of Object.entries(objects as Record<string, unknown>)) walk(object, key, 1, 0);
  return json as Topology;
}

function arcLengths(arcs: unknown, file: string): number[] {
  if (!Array.isArray(arcs)) throw new SpatialError({ code: "topojson-broken", file, at: "arcs" });
  return arcs.map((arc: unknown, index) => {
    if (!Array.isArray(arc) || arc.length === 0 || !arc.every(isPosition)) throw new SpatialError({ code: "topojson-broken", file, at: `arcs[${index}]` });
    return arc.length;
  });
}

const isPosition = (value: unknown): boolean => Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);

const isTransform = (value: unknown): boolean => {
  if (value === undefined || value === null) return true;
  const { scale, translate } = value as { scale?: unknown; translate?: unknown };
  return isPosition(scale) && isPosition(translate);
};
