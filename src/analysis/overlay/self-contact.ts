import Flatbush from "flatbush";
import type { FeatureColumns } from "../../domain/spatial/feature-columns";
import { sideOf } from "./orientation";

/** How rings meet themselves and each other. `touches`: in points only, which may or may not be sound. */
export type SelfContact = { is: "apart" } | { is: "touches" } | { is: "crosses"; lng: number; lat: number } | { is: "given-up" };

/** Pairs of edges that may still be looked at; shared by the features of a layer. */
export type PairBudget = { left: number };

/** Edges of the rings that are looked at, in arrays that are kept for the next. */
let edges = { x1: new Float64Array(64), y1: new Float64Array(64), x2: new Float64Array(64), y2: new Float64Array(64), next: new Uint32Array(64) };
const bruteForce = 40;
const swept = 1500;

/**
 * Whether edges of the rings `first` up to `end` cross, run along each other or meet in points other than their common corners. Open
 * rings are taken as closed. Exact on the numbers as they are.
 */
export function selfContact(columns: FeatureColumns, first: number, end: number, budget: PairBudget): SelfContact {
  const count = gatherEdges(columns, first, end);
  let touches = false;
  let crossing = -1;
  const meet = (a: number, b: number): boolean => {
    budget.left -= 1;
    const contact = contactOf(a, b);
    if (contact === "point") touches = true;
    if (contact === "crosses") crossing = a;
    return contact === "crosses" || budget.left < 0;
  };
  if (count <= bruteForce) eachPair(count, meet);
  else if (count <= swept) eachSwept(count, meet);
  else eachIndexed(count, meet);
  if (crossing >= 0) return { is: "crosses", lng: edges.x1[crossing] ?? 0, lat: edges.y1[crossing] ?? 0 };
  if (budget.left < 0) return { is: "given-up" };
  return { is: touches ? "touches" : "apart" };
}

function gatherEdges({ positionStarts, coordinates }: FeatureColumns, firstRing: number, lastRing: number): number {
  reserve((positionStarts[lastRing] ?? 0) - (positionStarts[firstRing] ?? 0));
  const { x1, y1, x2, y2, next } = edges;
  let count = 0;
  for (let ring = firstRing; ring < lastRing; ring += 1) {
    const from = positionStarts[ring] ?? 0;
    const to = positionStarts[ring + 1] ?? 0;
    const firstEdge = count;
    let x = coordinates[2 * to - 2] ?? 0;
    let y = coordinates[2 * to - 1] ?? 0;
    for (let position = from; position < to; position += 1) {
      const nextX = coordinates[2 * position] ?? 0;
      const nextY = coordinates[2 * position + 1] ?? 0;
      if (nextX !== x || nextY !== y) {
        x1[count] = x;
        y1[count] = y;
        x2[count] = nextX;
        y2[count] = nextY;
        next[count] = count + 1;
        count += 1;
      }
      x = nextX;
      y = nextY;
    }
    if (count > firstEdge) next[count - 1] = firstEdge;
  }
  return count;
}

function reserve(length: number): void {
  if (edges.x1.length >= length) return;
  const size = Math.ceil(length * 1.5);
  edges = { x1: new Float64Array(size), y1: new Float64Array(size), x2: new Float64Array(size), y2: new Float64Array(size), next: new Uint32Array(size) };
}

type Meet = (a: number, b: number) => boolean;

function eachPair(count: number, meet: Meet): void {
  const { x1, y1, x2, y2 } = edges;
  for (let a = 0; a < count; a += 1) {
    const west = Math.min(x1[a] ?? 0, x2[a] ?? 0);
    const east = Math.max(x1[a] ?? 0, x2[a] ?? 0);
    const south = Math.min(y1[a] ?? 0, y2[a] ?? 0);
    const north = Math.max(y1[a] ?? 0, y2[a] ?? 0);
    for (let b = a + 1; b < count; b += 1) {
      const [bx1, by1, bx2, by2] = [x1[b] ?? 0, y1[b] ?? 0, x2[b] ?? 0, y2[b] ?? 0];
      if ((bx1 < west && bx2 < west) || (bx1 > east && bx2 > east) || (by1 < south && by2 < south) || (by1 > north && by2 > north)) continue;
      if (meet(a, b)) return;
    }
  }
}

/** Edges in the order of their western ends, each with those that begin before it ends. */
function eachSwept(count: number, meet: Meet): void {
  const { x1, y1, x2, y2 } = edges;
  const order = Array.from({ length: count }, (_, edge) => edge).sort((a, b) => Math.min(x1[a] ?? 0, x2[a] ?? 0) - Math.min(x1[b] ?? 0, x2[b] ?? 0));
  for (let i = 0; i < count; i += 1) {
    const a = order[i] ?? 0;
    const east = Math.max(x1[a] ?? 0, x2[a] ?? 0);
    const south = Math.min(y1[a] ?? 0, y2[a] ?? 0);
    const north = Math.max(y1[a] ?? 0, y2[a] ?? 0);
    for (let j = i + 1; j < count; j += 1) {
      const b = order[j] ?? 0;
      const [bx1, by1, bx2, by2] = [x1[b] ?? 0, y1[b] ?? 0, x2[b] ?? 0, y2[b] ?? 0];
      if (bx1 > east && bx2 > east) break;
      if ((by1 < south && by2 < south) || (by1 > north && by2 > north)) continue;
      if (meet(a, b)) return;
    }
  }
}

function eachIndexed(count: number, meet: Meet): void {
  const { x1, y1, x2, y2 } = edges;
  const tree = new Flatbush(count);
  const box = (edge: number): [number, number, number, number] => {
    const [ax, ay, bx, by] = [x1[edge] ?? 0, y1[edge] ?? 0, x2[edge] ?? 0, y2[edge] ?? 0];
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  };
  for (let edge = 0; edge < count; edge += 1) tree.add(...box(edge));
  tree.finish();
  for (let a = 0; a < count; a += 1) {
    for (const b of tree.search(...box(a), (other) => other > a)) if (meet(a, b)) return;
  }
}

/** Neighbours share a corner, which is no contact; one that runs back along the other is. */
function contactOf(a: number, b: number): "none" | "point" | "crosses" {
  const { x1, y1, x2, y2, next } = edges;
  const [ax, ay, bx, by] = [x1[a] ?? 0, y1[a] ?? 0, x2[a] ?? 0, y2[a] ?? 0];
  const [cx, cy, dx, dy] = [x1[b] ?? 0, y1[b] ?? 0, x2[b] ?? 0, y2[b] ?? 0];
  const c = sideOf(ax, ay, bx, by, cx, cy);
  const d = sideOf(ax, ay, bx, by, dx, dy);
  if (c !== 0 && c === d) return "none";
  if (c === 0 && d === 0) {
    const alongX = Math.abs(bx - ax) >= Math.abs(by - ay);
    const shared = alongX
      ? Math.min(Math.max(ax, bx), Math.max(cx, dx)) - Math.max(Math.min(ax, bx), Math.min(cx, dx))
      : Math.min(Math.max(ay, by), Math.max(cy, dy)) - Math.max(Math.min(ay, by), Math.min(cy, dy));
    return shared > 0 ? "crosses" : shared < 0 || next[a] === b || next[b] === a ? "none" : "point";
  }
  const e = sideOf(cx, cy, dx, dy, ax, ay);
  const f = sideOf(cx, cy, dx, dy, bx, by);
  if (e !== 0 && e === f) return "none";
  if (next[a] === b || next[b] === a) return "none";
  return c !== 0 && d !== 0 && e !== 0 && f !== 0 ? "crosses" : "point";
}
