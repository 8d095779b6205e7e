import type { Paths64 } from "clipper2-ts";
import Flatbush from "flatbush";
import { kindOf, positionRange, type FeatureColumns } from "../../domain/spatial/feature-columns";
import { isAcrossAntimeridian } from "../overlay/across-antimeridian";
import { clip } from "../overlay/clip";
import { cutToBox } from "../overlay/cut-to-box";
import { boxAt, boxesOf } from "../overlay/feature-boxes";
import { boxOnGrid, pathsAreaM2, type Grid } from "../overlay/grid";
import { arealColumns, gridFor, pathsOfAll, type Areal } from "../overlay/overlay";
import { soundPaths } from "../overlay/sound-paths";
import type { Work } from "../overlay/work";
import type { Findings } from "./findings";
import { placeInFeature } from "./point-in-feature";

/** Less than this beyond the parent's line comes from rounding, not from drawing. */
export const leastOutsideM2 = 1;
const mostClipped = 3_000_000;

/** Features that reach beyond the boundary they should lie in; areas with how much of them does, points and lines as they are. */
export function checkOutside(columns: FeatureColumns, parent: Areal, findings: Findings, work?: Work): void {
  const bounds = arealColumns([parent]);
  const outline = indexOutline(bounds);
  if (!outline) return;
  const grid = gridFor(bounds);
  const parentPaths = clip("union", pathsOfAll(bounds, grid, work), [], "positive", work);
  const boxes = boxesOf(columns);
  let left = mostClipped;
  for (let index = 0; index < columns.count; index += 1) {
    const box = boxAt(boxes, index);
    if (!Number.isFinite(box[0]) || isAcrossAntimeridian(columns, index)) continue;
    work?.look();
    const [from, to] = positionRange(columns, index);
    const [lng, lat] = [columns.coordinates[2 * from] ?? 0, columns.coordinates[2 * from + 1] ?? 0];
    const isAreal = kindOf(columns, index) === "polygon";
    if (isAreal && outline.search(...box).length > 0) {
      left -= to - from;
      if (left < 0) return findings.skip("outside-parent");
      const outsideM2 = pathsAreaM2(clip("difference", soundPaths(columns, index, grid, { work }), nearby(parentPaths, box, grid), "positive", work), grid);
      if (outsideM2 >= leastOutsideM2) findings.add("outside-parent", index, lng, lat, outsideM2);
    } else if (isAreal && placeInFeature(bounds, 0, lng, lat) < 0) {
      findings.add("outside-parent", index, lng, lat, pathsAreaM2(soundPaths(columns, index, grid, { work }), grid));
    } else if (!isAreal) {
      const stray = firstOutside(columns, bounds, from, to);
      if (stray) findings.add("outside-parent", index, ...stray);
    }
  }
}

const nearby = (paths: Paths64, box: readonly [number, number, number, number], grid: Grid): Paths64 => cutToBox(paths, boxOnGrid(box, grid));

function firstOutside({ coordinates }: FeatureColumns, bounds: FeatureColumns, from: number, to: number): [number, number] | null {
  for (let position = from; position < to; position += 1) {
    const [lng, lat] = [coordinates[2 * position] ?? 0, coordinates[2 * position + 1] ?? 0];
    if (placeInFeature(bounds, 0, lng, lat) < 0) return [lng, lat];
  }
  return null;
}

function indexOutline({ coordinates, positionStarts }: FeatureColumns): Flatbush | null {
  const rings = positionStarts.length - 1;
  const count = coordinates.length / 2 - rings;
  if (count < 1) return null;
  const tree = new Flatbush(count);
  for (let ring = 0; ring < rings; ring += 1) {
    for (let position = (positionStarts[ring] ?? 0) + 1; position < (positionStarts[ring + 1] ?? 0); position += 1) {
      const [ax, ay, bx, by] = [coordinates[2 * position - 2] ?? 0, coordinates[2 * position - 1] ?? 0, coordinates[2 * position] ?? 0, coordinates[2 * position + 1] ?? 0];
      tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }
  }
  tree.finish();
  return tree;
}
