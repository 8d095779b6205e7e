import type { Geometry, Position } from "geojson";
import { boundsOf } from "../bounds";
import type { Publication } from "../publication";
import type { KnownGround, KnownLine } from "./crs-finding";

type Pair = readonly [number, number];

/**
 * What the coordinate doctor may hold data against: county lines, lake shores and surveyed boundaries of a publication, and where the
 * zone lies that the user named. A publication without administrative lines has none to give: its counties are points.
 */
export function groundOf({ districts, water, zones }: Publication, zone: string | null): KnownGround {
  const named = zones.find(({ id }) => id === zone);
  return {
    lines: [
      ...districts.flatMap(({ name, geometry }) => linesOf("district", name.zh, geometry)),
      // A river's line is its course at a small scale, which nobody draws a boundary by.
      ...water.filter(({ kind }) => kind === "lake").flatMap(({ name, geometry }) => linesOf("water", name.zh, geometry)),
      ...zones.filter(({ boundary }) => boundary.method === "surveyed").flatMap(({ name, geometry }) => linesOf("boundary", name.zh, geometry)),
    ],
    districts: districts.map(({ id, geometry }) => ({ code: id, rings: outerRings(geometry) })).filter(({ rings }) => rings.length > 0),
    zone: named?.geometry ? middleOf(named.geometry) : null,
  };
}

function linesOf(of: KnownLine["of"], name: string, geometry: Geometry | null): KnownLine[] {
  return ringsOf(geometry).map((ring) => ({ of, name, positions: ring.map(pairOf) }));
}

const ringsOf = (geometry: Geometry | null): Position[][] =>
  geometry?.type === "Polygon" ? geometry.coordinates : geometry?.type === "MultiPolygon" ? geometry.coordinates.flat() : [];

function outerRings(geometry: Geometry): Pair[][] {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  return parts.map(([outer = []]) => outer.map(pairOf));
}

const pairOf = ([lng = 0, lat = 0]: Position): Pair => [lng, lat];

function middleOf(geometry: Geometry): Pair | null {
  const bounds = boundsOf([geometry]);
  return bounds && [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
}
