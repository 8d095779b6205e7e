import type { Ring } from "../shape";

/** More corners than this no arc gets: 5 mm are kept up to a radius of some 10 km. */
const mostSteps = 4096;

/**
 * Corners along a sweep (radians) of that radius, so that no chord strays further from the arc than `tolerance`, nor than a thousandth of
 * the radius: a drawing may be in degrees, where 0.005 is half a kilometre.
 */
function stepsFor(radius: number, sweep: number, tolerance: number): number {
  if (!(radius > 0)) return 2;
  const each = 2 * Math.acos(1 - Math.min(tolerance / radius, 0.001));
  return Math.min(mostSteps, Math.max(2, Math.ceil(Math.abs(sweep) / each)));
}

/** An arc from one angle over a sweep, radians; both ends within. */
export function arc(x: number, y: number, radius: number, from: number, sweep: number, tolerance: number): Ring {
  return ellipse({ x, y, ux: radius, uy: 0, vx: 0, vy: radius, from, sweep }, tolerance);
}

/** x + u cos t + v sin t. */
export type EllipseArc = { x: number; y: number; ux: number; uy: number; vx: number; vy: number; from: number; sweep: number };

export function ellipse({ x, y, ux, uy, vx, vy, from, sweep }: EllipseArc, tolerance: number): Ring {
  const steps = stepsFor(Math.max(Math.hypot(ux, uy), Math.hypot(vx, vy)), sweep, tolerance);
  const ring: Ring = [];
  const isWhole = Math.abs(sweep) >= 2 * Math.PI - 1e-9;
  for (let step = 0; step <= steps; step += 1) {
    // The end of a full turn is its beginning, to the last digit.
    const angle = isWhole && step === steps ? from : from + (sweep * step) / steps;
    ring.push(x + ux * Math.cos(angle) + vx * Math.sin(angle), y + uy * Math.cos(angle) + vy * Math.sin(angle));
  }
  return ring;
}

/** A counter-clockwise sweep in (0, 2π] between two angles in radians. */
export const sweepBetween = (from: number, to: number): number => {
  const sweep = (to - from) % (2 * Math.PI);
  return sweep <= 1e-12 ? sweep + 2 * Math.PI : sweep;
};

/** Corners with the bulge of the side that follows each (the tangent of a quarter of its angle); arcs become chords. */
export function bulged(points: readonly number[], bulges: readonly number[], isClosed: boolean, tolerance: number): Ring {
  const count = points.length / 2;
  const ring: Ring = [];
  for (let at = 0; at < count; at += 1) {
    const [x1 = 0, y1 = 0] = [points[2 * at], points[2 * at + 1]];
    ring.push(x1, y1);
    const bulge = bulges[at] ?? 0;
    if (bulge === 0 || !Number.isFinite(bulge) || (!isClosed && at === count - 1)) continue;
    const next = (at + 1) % count;
    const [x2 = 0, y2 = 0] = [points[2 * next], points[2 * next + 1]];
    const chord = Math.hypot(x2 - x1, y2 - y1);
    if (chord === 0) continue;
    // The centre lies on the chord's bisector, (1 − b²) / 4b chords to its left.
    const off = (1 - bulge * bulge) / (4 * bulge);
    const [cx, cy] = [(x1 + x2) / 2 - off * (y2 - y1), (y1 + y2) / 2 + off * (x2 - x1)];
    const radius = (chord * (1 + bulge * bulge)) / (4 * Math.abs(bulge));
    ring.push(...arc(cx, cy, radius, Math.atan2(y1 - cy, x1 - cx), 4 * Math.atan(bulge), tolerance).slice(2, -2));
  }
  return ring;
}

export type Spline = { degree: number; knots: readonly number[]; points: readonly number[]; weights: readonly number[] };

const highestDegree = 10;
const mostControls = 20_000;
/** x and y of its corners. */
const longestSpline = 200_000;

/** A rational B-spline as chords; `null` where its knots and points do not fit together. */
export function spline({ degree, knots, points, weights }: Spline, tolerance: number): Ring | null {
  const count = points.length / 2;
  const isSound = Number.isInteger(degree) && degree >= 1 && degree <= highestDegree && count > degree && count <= mostControls && knots.length === count + degree + 1;
  if (!isSound || !points.every(Number.isFinite) || !knots.every((knot, at) => Number.isFinite(knot) && knot >= (knots[at - 1] ?? -Infinity))) return null;
  const at = (t: number, span: number): [number, number] => pointAt({ degree, knots, points, weights }, t, span);
  const ring: Ring = [];
  const strays = Math.min(tolerance, 1e-4 * extentOf(points));
  for (let span = degree; span < count; span += 1) {
    const [from = 0, to = 0] = [knots[span], knots[span + 1]];
    if (to <= from) continue;
    const first = at(from, span);
    if (ring.length === 0) ring.push(...first);
    divide(first, at(to, span), from, to, 0, (t) => at(t, span), strays, ring);
  }
  return ring.length >= 4 && ring.every(Number.isFinite) ? ring : null;
}

/** The longer side of the box around positions. */
export function extentOf(points: readonly number[]): number {
  const [low, high] = [[Infinity, Infinity], [-Infinity, -Infinity]];
  points.forEach((value, at) => {
    low[at % 2] = Math.min(low[at % 2] ?? value, value);
    high[at % 2] = Math.max(high[at % 2] ?? value, value);
  });
  return Math.max((high[0] ?? 0) - (low[0] ?? 0), (high[1] ?? 0) - (low[1] ?? 0));
}

type Point = [number, number];

/** Halves a piece until its chord keeps to the tolerance at a quarter, a half and three quarters. */
function divide(from: Point, to: Point, t0: number, t1: number, depth: number, at: (t: number) => Point, tolerance: number, ring: Ring): void {
  const strays = [0.25, 0.5, 0.75].some((share) => distanceToChord(at(t0 + (t1 - t0) * share), from, to) > tolerance / 2);
  if (depth < 10 && ring.length < longestSpline && (strays || depth === 0)) {
    const middle = (t0 + t1) / 2;
    const point = at(middle);
    divide(from, point, t0, middle, depth + 1, at, tolerance, ring);
    divide(point, to, middle, t1, depth + 1, at, tolerance, ring);
    return;
  }
  ring.push(...to);
}

function distanceToChord([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Room for the controls of one piece, x, y and weight in turn: a drawing asks for millions of points, which are computed in place. */
const local = new Float64Array(3 * (highestDegree + 1));

/** De Boor's algorithm in homogeneous coordinates. */
function pointAt({ degree, knots, points, weights }: Spline, t: number, span: number): Point {
  for (let index = 0; index <= degree; index += 1) {
    const control = span - degree + index;
    const weight = weights[control] ?? 1;
    local[3 * index] = (points[2 * control] ?? 0) * weight;
    local[3 * index + 1] = (points[2 * control + 1] ?? 0) * weight;
    local[3 * index + 2] = weight;
  }
  for (let round = 1; round <= degree; round += 1) {
    for (let index = degree; index >= round; index -= 1) {
      const control = span - degree + index;
      const low = knots[control] ?? 0;
      const high = knots[control + degree - round + 1] ?? 0;
      const share = high === low ? 0 : (t - low) / (high - low);
      for (let at = 3 * index; at < 3 * index + 3; at += 1) {
        const before = local[at - 3] ?? 0;
        local[at] = before + ((local[at] ?? 0) - before) * share;
      }
    }
  }
  const w = local[3 * degree + 2] ?? 1;
  return [(local[3 * degree] ?? 0) / w, (local[3 * degree + 1] ?? 0) / w];
}
