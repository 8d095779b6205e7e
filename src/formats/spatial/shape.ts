import type { ColumnsBuilder } from "../../domain/spatial/columns-builder";
import type { GeometryKind } from "../../domain/spatial/feature-columns";

/** x and y in turn. */
export type Ring = number[];

/** A geometry as readers gather it before its feature begins, so that a broken one leaves nothing half done: parts, their rings. */
export type Shape = { kind: Exclude<GeometryKind, "none">; parts: Ring[][] };

/** Adds the feature that the shape makes up; its attributes are set afterwards. `null` is a feature without geometry. */
export function addShape(builder: ColumnsBuilder, shape: Shape | null): void {
  builder.begin(shape?.kind ?? "none");
  for (const rings of shape?.parts ?? []) {
    builder.part();
    for (const ring of rings) {
      builder.ring();
      for (let at = 0; at + 1 < ring.length; at += 2) builder.position(ring[at] ?? Number.NaN, ring[at + 1] ?? Number.NaN);
    }
  }
}

/** Shapes of one kind become one of several parts; a collection of points and areas stays several. */
export function joinShapes(shapes: readonly Shape[]): Shape[] {
  const kinds = [...new Set(shapes.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, parts: shapes.filter((shape) => shape.kind === kind).flatMap(({ parts }) => parts) }));
}

export const isClosed = (ring: Ring): boolean => ring.length >= 4 && ring[0] === ring.at(-2) && ring[1] === ring.at(-1);

/** Twice the signed area: positive counter-clockwise. Relative to the first corner, where nothing of the digits is lost. */
export function doubleArea(ring: Ring): number {
  const [x0 = 0, y0 = 0] = ring;
  let sum = 0;
  for (let at = 2; at + 3 < ring.length; at += 2) sum += ((ring[at] ?? 0) - x0) * ((ring[at + 3] ?? 0) - y0) - ((ring[at + 2] ?? 0) - x0) * ((ring[at + 1] ?? 0) - y0);
  return sum;
}

/** Whether a position lies within a closed ring, by the even-odd rule. */
export function isWithin(x: number, y: number, ring: Ring): boolean {
  let within = false;
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[at], ring[at + 1], ring[at + 2], ring[at + 3]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
  }
  return within;
}

/** Whether a ring lies within another; corners on its line do not decide. */
export function isRingWithin(inner: Ring, outer: Ring): boolean {
  let votes = 0;
  // Of very long rings a few corners must do.
  const corners = Math.min(inner.length, outer.length > 20_000 ? 8 : 64);
  for (let at = 0; at + 1 < corners; at += 2) votes += isWithin(inner[at] ?? 0, inner[at + 1] ?? 0, outer) ? 1 : -1;
  return votes > 0;
}

/** Rings times positions: more is not compared, and every ring stays an area. */
const mostCompared = 20_000_000;

/** Areas out of closed rings by nesting: what lies within an odd number of others is a hole of the closest around it. */
export function nestRings(rings: readonly Ring[]): Ring[][] {
  const cost = rings.length * rings.reduce((sum, { length }) => sum + length, 0);
  if (rings.length < 2 || cost > mostCompared) return rings.map((ring) => [ring]);
  const sorted = [...rings].sort((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)));
  const around = sorted.map((ring, index) => sorted.slice(0, index).flatMap((other, outer) => (isRingWithin(ring, other) ? [outer] : [])));
  const parts = new Map<number, Ring[]>();
  sorted.forEach((ring, index) => {
    const outer = around[index] ?? [];
    // Sorted by size, the last around it is the closest.
    const holder = outer.length % 2 === 1 ? parts.get(outer.at(-1) ?? -1) : undefined;
    if (holder) holder.push(ring);
    else parts.set(index, [ring]);
  });
  return [...parts.values()];
}
