import type { Point } from "../projection";

/** How long each stretch of a line is, in the unit of its points. */
export const stretchesOf = (points: readonly Point[]): number[] => points.slice(1).map((point, index) => distance(points[index] ?? point, point));

/** The point so far along a line whose stretches are as long as `lengths` says; its last one beyond its end. */
export function pointAlong(points: readonly Point[], lengths: readonly number[], along: number): Point {
  let left = along;
  for (const [index, length] of lengths.entries()) {
    const [a, b] = [points[index] ?? [0, 0], points[index + 1] ?? [0, 0]];
    if (left <= length && length > 0) return [a[0] + ((b[0] - a[0]) * left) / length, a[1] + ((b[1] - a[1]) * left) / length];
    left -= length;
  }
  return points.at(-1) ?? [0, 0];
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
