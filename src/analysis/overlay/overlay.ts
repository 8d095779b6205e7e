import type { Paths64 } from "clipper2-ts";
import type { MultiPolygon, Polygon } from "geojson";
import { addGeometry, ColumnsBuilder } from "../../domain/spatial/columns-builder";
import { extentOf, type FeatureColumns } from "../../domain/spatial/feature-columns";
import { clip } from "./clip";
import { arealOf, gridAt, lostM2, pathsAreaM2, type Grid } from "./grid";
import { soundPaths } from "./sound-paths";
import type { Work } from "./work";

export type Areal = Polygon | MultiPolygon;

/** What an overlay came to. `lostM2`: the most that snapping to 1e-9° (0.11 mm) can have added or taken. */
export type Overlaid = { area: Areal | null; areaM2: number; lostM2: number };

/** What lies in some of `a` and in some of `b`; edges straight in longitude and latitude, areas geodesic on CGCS2000. */
export const intersectAreas = (a: readonly Areal[], b: readonly Areal[]): Overlaid => overlay("intersection", a, b);

/** What lies in any of the areas; ground that several cover counts once. */
export const uniteAreas = (areas: readonly Areal[]): Overlaid => overlay("union", areas, []);

/** What lies in some of `a` and in none of `b`. */
export const subtractAreas = (a: readonly Areal[], b: readonly Areal[]): Overlaid => overlay("difference", a, b);

function overlay(how: "union" | "intersection" | "difference", a: readonly Areal[], b: readonly Areal[]): Overlaid {
  const [left, right] = [arealColumns(a), arealColumns(b)];
  const grid = gridFor(left);
  const paths = clip(how, pathsOfAll(left, grid), pathsOfAll(right, grid), "positive");
  return { area: arealOf(paths, grid), areaM2: pathsAreaM2(paths, grid), lostM2: lostM2(paths, grid) };
}

/** Areas as columns, one feature each. */
export function arealColumns(areas: readonly Areal[]): FeatureColumns {
  const builder = new ColumnsBuilder("");
  for (const area of areas) {
    builder.begin("polygon");
    addGeometry(builder, area);
  }
  return builder.finish();
}

/** The grid whose corner is the south-west of the columns. */
export function gridFor(columns: FeatureColumns): Grid {
  const [west, south] = extentOf(columns) ?? [0, 0];
  return gridAt(west, south);
}

/** @throws as `clip` */
export function pathsOfAll(columns: FeatureColumns, grid: Grid, work?: Work): Paths64 {
  const paths: Paths64[] = [];
  for (let index = 0; index < columns.count; index += 1) paths.push(soundPaths(columns, index, grid, { work }));
  return paths.flat();
}
