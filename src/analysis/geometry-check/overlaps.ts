import Flatbush from "flatbush";
import { kindOf, positionRange, type FeatureColumns } from "../../domain/spatial/feature-columns";
import { isAcrossAntimeridian } from "../overlay/across-antimeridian";
import { clip } from "../overlay/clip";
import { boxAt, boxesOf, type Box } from "../overlay/feature-boxes";
import { gridAt, pathsAreaM2, type Grid } from "../overlay/grid";
import { soundPaths } from "../overlay/sound-paths";
import type { Work } from "../overlay/work";
import type { Findings } from "./findings";
import { placeInFeature } from "./point-in-feature";

/** Overlaps smaller than this come from rounding, not from drawing. */
export const leastOverlapM2 = 1;

/** Comparisons of positions and edges, and positions clipped, before it is given up: some seconds together. */
export type OverlapBudget = { compared: number; clipped: number };
export const overlapBudget = (): OverlapBudget => ({ compared: 1_500_000_000, clipped: 4_000_000 });

/** Ground that two features of the layer both cover: each pair is a finding. */
export function checkOverlaps(columns: FeatureColumns, findings: Findings, budget: OverlapBudget, work?: Work): void {
  const areas: number[] = [];
  const boxes = boxesOf(columns);
  for (let index = 0; index < columns.count; index += 1) if (kindOf(columns, index) === "polygon" && Number.isFinite(boxes[4 * index]) && !isAcrossAntimeridian(columns, index)) areas.push(index);
  if (areas.length < 2) return;
  const tree = new Flatbush(areas.length);
  for (const index of areas) tree.add(...boxAt(boxes, index));
  tree.finish();
  const isSpent = (): boolean => budget.compared < 0 || budget.clipped < 0;
  for (let order = 0; order < areas.length && !isSpent(); order += 1) {
    const a = areas[order] ?? 0;
    work?.look();
    const box = boxAt(boxes, a);
    tree.search(...box, (other) => {
      const b = areas[other] ?? 0;
      if (isSpent() || other <= order) return false;
      const shared = sharedBox(box, boxAt(boxes, b));
      if (shared === null || !mayOverlap(columns, a, b, shared, budget)) return false;
      const overlap = overlapOf(columns, a, b, shared, budget, work);
      if (!isSpent() && overlap.areaM2 >= leastOverlapM2) findings.add("overlap", b, overlap.lng, overlap.lat, overlap.areaM2);
      return false;
    });
  }
  if (isSpent()) findings.skip("overlap");
}

function sharedBox(a: Box, b: Box): Box | null {
  const shared: Box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  return shared[0] < shared[2] && shared[1] < shared[3] ? shared : null;
}

/**
 * Whether the insides of two features can meet, by their edges and corners alone: parcels that merely share outlines, which most
 * neighbours do, are not clipped.
 */
function mayOverlap(columns: FeatureColumns, a: number, b: number, shared: Box, budget: OverlapBudget): boolean {
  const edgesA = edgesWithin(columns, a, shared);
  const edgesB = edgesWithin(columns, b, shared);
  budget.compared -= edgesA.length * edgesB.length + sizeOf(columns, a) + sizeOf(columns, b);
  if (budget.compared < 0) return false;
  for (const p of edgesA) for (const q of edgesB) if (crossClearly(columns, p, q)) return true;
  return reachesInto(columns, edgesA, a, b, shared, budget) || reachesInto(columns, edgesB, b, a, shared, budget);
}

const sizeOf = (columns: FeatureColumns, index: number): number => {
  const [from, to] = positionRange(columns, index);
  return to - from;
};

/** Numbers of the positions at which edges end that may lie in a box. */
function edgesWithin({ partStarts, ringStarts, positionStarts, coordinates }: FeatureColumns, index: number, [west, south, east, north]: Box): number[] {
  const found: number[] = [];
  const lastRing = ringStarts[partStarts[index + 1] ?? 0] ?? 0;
  for (let ring = ringStarts[partStarts[index] ?? 0] ?? 0; ring < lastRing; ring += 1) {
    for (let position = (positionStarts[ring] ?? 0) + 1; position < (positionStarts[ring + 1] ?? 0); position += 1) {
      const [ax, ay, bx, by] = [coordinates[2 * position - 2] ?? 0, coordinates[2 * position - 1] ?? 0, coordinates[2 * position] ?? 0, coordinates[2 * position + 1] ?? 0];
      if ((ax < west && bx < west) || (ax > east && bx > east) || (ay < south && by < south) || (ay > north && by > north)) continue;
      found.push(position);
    }
  }
  return found;
}

/** Nearer than a tenth of a millimetre is on the line: corners that stand on a neighbour's edge do so to rounding only. */
const onLineDeg = 1e-9;

/** How far to the left of the line from a to b a point lies, degrees. */
function depthAt(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  return ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.hypot(bx - ax, by - ay);
}

/** Whether two edges cross with all four ends clear of the other. */
function crossClearly({ coordinates }: FeatureColumns, p: number, q: number): boolean {
  const [ax, ay, bx, by] = [coordinates[2 * p - 2] ?? 0, coordinates[2 * p - 1] ?? 0, coordinates[2 * p] ?? 0, coordinates[2 * p + 1] ?? 0];
  const [cx, cy, dx, dy] = [coordinates[2 * q - 2] ?? 0, coordinates[2 * q - 1] ?? 0, coordinates[2 * q] ?? 0, coordinates[2 * q + 1] ?? 0];
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx) || Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
  const [c, d] = [depthAt(ax, ay, bx, by, cx, cy), depthAt(ax, ay, bx, by, dx, dy)];
  if (c * d >= 0 || Math.min(Math.abs(c), Math.abs(d)) <= onLineDeg) return false;
  const [a, b] = [depthAt(cx, cy, dx, dy, ax, ay), depthAt(cx, cy, dx, dy, bx, by)];
  return a * b < 0 && Math.min(Math.abs(a), Math.abs(b)) > onLineDeg;
}

/** Whether a corner or the middle of an edge lies within the other feature, or all of them on its outline, as of a parcel that is there twice. */
function reachesInto(columns: FeatureColumns, edges: readonly number[], own: number, other: number, [west, south, east, north]: Box, budget: OverlapBudget): boolean {
  const { coordinates } = columns;
  budget.compared -= 2 * edges.length * sizeOf(columns, other);
  if (budget.compared < 0) return false;
  const placeOf = (x: number, y: number): -1 | 0 | 1 => {
    const place = placeInFeature(columns, other, x, y);
    return place > 0 && isOnOutline(columns, other, x, y) ? 0 : place;
  };
  let onOutline = 0;
  for (const position of edges) {
    const [ax, ay, bx, by] = [coordinates[2 * position - 2] ?? 0, coordinates[2 * position - 1] ?? 0, coordinates[2 * position] ?? 0, coordinates[2 * position + 1] ?? 0];
    const isCornerShared = bx >= west && bx <= east && by >= south && by <= north;
    const corner = isCornerShared ? placeOf(bx, by) : -1;
    if (corner > 0 || placeOf((ax + bx) / 2, (ay + by) / 2) > 0) return true;
    if (corner === 0) onOutline += 1;
  }
  return onOutline > 0 && onOutline >= sizeOf(columns, own) - 2;
}

function isOnOutline({ partStarts, ringStarts, positionStarts, coordinates }: FeatureColumns, index: number, x: number, y: number): boolean {
  const lastRing = ringStarts[partStarts[index + 1] ?? 0] ?? 0;
  for (let ring = ringStarts[partStarts[index] ?? 0] ?? 0; ring < lastRing; ring += 1) {
    for (let position = (positionStarts[ring] ?? 0) + 1; position < (positionStarts[ring + 1] ?? 0); position += 1) {
      const [ax, ay, bx, by] = [coordinates[2 * position - 2] ?? 0, coordinates[2 * position - 1] ?? 0, coordinates[2 * position] ?? 0, coordinates[2 * position + 1] ?? 0];
      if (Math.min(ax, bx) - onLineDeg > x || Math.max(ax, bx) + onLineDeg < x || Math.min(ay, by) - onLineDeg > y || Math.max(ay, by) + onLineDeg < y) continue;
      if (Math.abs(depthAt(ax, ay, bx, by, x, y)) <= onLineDeg) return true;
    }
  }
  return false;
}

function overlapOf(columns: FeatureColumns, a: number, b: number, shared: Box, budget: OverlapBudget, work?: Work): { areaM2: number; lng: number; lat: number } {
  budget.clipped -= sizeOf(columns, a) + sizeOf(columns, b);
  const grid: Grid = gridAt(shared[0], shared[1]);
  const paths = clip("intersection", soundPaths(columns, a, grid, { work }), soundPaths(columns, b, grid, { work }), "positive", work);
  return { areaM2: pathsAreaM2(paths, grid), lng: (shared[0] + shared[2]) / 2, lat: (shared[1] + shared[3]) / 2 };
}
