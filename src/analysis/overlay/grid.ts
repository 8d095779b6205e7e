import type { Path64, Paths64, PolyPath64, Rect64 } from "clipper2-ts";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { flatRingAreaM2 } from "../geodesic-area";
import { treeOf } from "./clip";
import type { Box } from "./feature-boxes";
import type { Work } from "./work";

/** 1e-9°, some 0.11 mm of latitude: a crossing is cut off to it, which over 100 km² of parcels must not come to a square metre. */
const perDegree = 1e9;

/**
 * Whole numbers of 1e-9° from a corner nearby: products of differences stay below 2^53 for edges up to 0.09° (9 km), so the side of a
 * point is exact; for longer ones the library goes on in BigInt.
 */
export type Grid = { lng: number; lat: number };

export const gridAt = (lng: number, lat: number): Grid => ({ lng: Math.round(lng * perDegree), lat: Math.round(lat * perDegree) });

/** Positions `from` up to `to` of flat coordinates as a path without the closing position. */
export function pathOf(coordinates: ArrayLike<number>, from: number, to: number, grid: Grid): Path64 {
  const path: Path64 = [];
  for (let position = from; position < to; position += 1) {
    const x = Math.round((coordinates[2 * position] ?? 0) * perDegree) - grid.lng;
    const y = Math.round((coordinates[2 * position + 1] ?? 0) * perDegree) - grid.lat;
    const last = path.at(-1);
    if (last?.x !== x || last.y !== y) path.push({ x, y });
  }
  const [first, last] = [path[0], path.at(-1)];
  if (path.length > 1 && first && last && first.x === last.x && first.y === last.y) path.pop();
  return path;
}

/** Geodesic area in m² of paths whose holes run clockwise. */
export const pathsAreaM2 = (paths: Paths64, grid: Grid): number => paths.reduce((sum, path) => sum + pathAreaM2(path, grid), 0);

export function pathAreaM2(path: Path64, grid: Grid): number {
  const flat = new Float64Array(2 * path.length);
  path.forEach(({ x, y }, index) => {
    flat[2 * index] = (x + grid.lng) / perDegree;
    flat[2 * index + 1] = (y + grid.lat) / perDegree;
  });
  return flatRingAreaM2(flat, 0, path.length);
}

const metresPerUnit = 111_320 / perDegree;

/** Length in metres, to within half a percent: for what snapping may have cost. */
export function pathsLengthM(paths: Paths64, grid: Grid): number {
  const shrink = Math.cos((((paths[0]?.[0]?.y ?? 0) + grid.lat) / perDegree) * (Math.PI / 180));
  let length = 0;
  for (const path of paths) {
    let before = path.at(-1);
    for (const point of path) {
      if (before) length += Math.hypot((point.x - before.x) * shrink, point.y - before.y);
      before = point;
    }
  }
  return length * metresPerUnit;
}

/** A snapped position lies within half a unit either way, a crossing, which the library cuts off, within one: at most √2 units. */
export const lostM2 = (paths: Paths64, grid: Grid): number => pathsLengthM(paths, grid) * Math.SQRT2 * metresPerUnit;

/** Paths of sound areas as polygons with their holes, wound as RFC 7946 asks. */
export function polygonsOf(paths: Paths64, grid: Grid, work?: Work): Position[][][] {
  const polygons: Position[][][] = [];
  const collect = (node: PolyPath64): void => {
    for (let i = 0; i < node.count; i += 1) {
      const shell = node.child(i);
      const rings = [ringOf(shell.poly ?? [], grid)];
      for (let k = 0; k < shell.count; k += 1) {
        const hole = shell.child(k);
        rings.push(ringOf(hole.poly ?? [], grid));
        collect(hole);
      }
      polygons.push(rings);
    }
  };
  collect(treeOf(paths, work));
  return polygons;
}

export function arealOf(paths: Paths64, grid: Grid): Polygon | MultiPolygon | null {
  const polygons = polygonsOf(paths, grid);
  const [first] = polygons;
  if (!first) return null;
  return polygons.length === 1 ? { type: "Polygon", coordinates: first } : { type: "MultiPolygon", coordinates: polygons };
}

function ringOf(path: Path64, grid: Grid): Position[] {
  const ring = path.map(({ x, y }): Position => [(x + grid.lng) / perDegree, (y + grid.lat) / perDegree]);
  const [first] = ring;
  return first ? [...ring, [...first]] : ring;
}

/** A box of degrees, somewhat widened. */
export const boxOnGrid = ([west, south, east, north]: Box, grid: Grid): Rect64 => ({
  left: Math.floor(west * perDegree) - grid.lng - 1000,
  top: Math.floor(south * perDegree) - grid.lat - 1000,
  right: Math.ceil(east * perDegree) - grid.lng + 1000,
  bottom: Math.ceil(north * perDegree) - grid.lat + 1000,
});
