import type { FeatureColumns } from "../../domain/spatial/feature-columns";

/** `[west, south, east, north]` of each feature in turn; west is Infinity where a feature has no position. */
export type FeatureBoxes = Float64Array<ArrayBuffer>;

const known = new WeakMap<FeatureColumns, FeatureBoxes>();

/** Boxes of the features of a layer, reckoned once: columns are never changed. */
export function boxesOf(columns: FeatureColumns): FeatureBoxes {
  const before = known.get(columns);
  if (before) return before;
  const boxes = new Float64Array(4 * columns.count);
  const { partStarts, ringStarts, positionStarts } = columns;
  for (let index = 0; index < columns.count; index += 1) {
    const from = positionStarts[ringStarts[partStarts[index] ?? 0] ?? 0] ?? 0;
    const to = positionStarts[ringStarts[partStarts[index + 1] ?? 0] ?? 0] ?? 0;
    boxes.set(boxOf(columns.coordinates, from, to), 4 * index);
  }
  known.set(columns, boxes);
  return boxes;
}

export type Box = readonly [west: number, south: number, east: number, north: number];

export function boxOf(coordinates: ArrayLike<number>, from: number, to: number): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let position = from; position < to; position += 1) {
    const x = coordinates[2 * position] ?? 0;
    const y = coordinates[2 * position + 1] ?? 0;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

export const boxAt = (boxes: FeatureBoxes, index: number): Box => [boxes[4 * index] ?? 0, boxes[4 * index + 1] ?? 0, boxes[4 * index + 2] ?? 0, boxes[4 * index + 3] ?? 0];

export const boxesMeet = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
