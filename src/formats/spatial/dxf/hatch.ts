import { nestRings, type Ring } from "../shape";
import { arc, bulged, ellipse, spline, sweepBetween } from "./curves";
import { numberIn, type Entity } from "./entity";

const mostPaths = 5000;

/** The areas of a hatch: its boundary paths, nested by the even-odd rule; `null` where they cannot be followed. */
export function hatchAreas({ groups }: Entity, tolerance: number): Ring[][] | null {
  const values = groups.slice(Math.max(0, groups.findIndex(({ code }) => code === 91)));
  let at = 0;
  /** The next value of that code, without passing what begins the next path. */
  const next = (code: number): number => {
    while (at < values.length && values[at]?.code !== code) at += 1;
    const value = values[at];
    at += 1;
    return value ? numberIn(value.value) : Number.NaN;
  };
  /** As `next`, but only if it comes before one of the others. */
  const optional = (code: number, otherwise: number): number => (values[at]?.code === code ? next(code) : otherwise);
  const point = (code: number): [number, number] => [next(code), next(code + 10)];

  const polyline = (): Ring => {
    const hasBulge = next(72) === 1;
    const isClosed = next(73) === 1;
    const count = next(93);
    const points: number[] = [];
    const bulges: number[] = [];
    for (let left = count; left > 0 && at < values.length; left -= 1) {
      points.push(...point(10));
      bulges.push(hasBulge ? optional(42, 0) : 0);
    }
    return bulged(points, bulges, isClosed, tolerance);
  };

  const edge = (): Ring | null => {
    switch (next(72)) {
      case 1:
        return [...point(10), ...point(11)];
      case 2: {
        const [x, y] = point(10);
        const radius = next(40);
        const [from, to] = [radians(next(50)), radians(next(51))];
        return next(73) === 0 ? arc(x, y, radius, -from, -sweepBetween(from, to), tolerance) : arc(x, y, radius, from, sweepBetween(from, to), tolerance);
      }
      case 3: {
        const [x, y] = point(10);
        const [ux, uy] = point(11);
        const ratio = next(40);
        const [from, to] = [radians(next(50)), radians(next(51))];
        const turn = next(73) === 0 ? -1 : 1;
        return ellipse({ x, y, ux, uy, vx: -uy * ratio, vy: ux * ratio, from: turn * from, sweep: turn * sweepBetween(from, to) }, tolerance);
      }
      case 4: {
        const degree = next(94);
        const [knotCount, pointCount] = [(next(73), next(74), next(95)), next(96)];
        const [knots, points, weights]: number[][] = [[], [], []];
        for (let left = knotCount; left > 0 && at < values.length; left -= 1) knots?.push(next(40));
        for (let left = pointCount; left > 0 && at < values.length; left -= 1) {
          points?.push(...point(10));
          weights?.push(optional(42, 1));
        }
        return spline({ degree, knots: knots ?? [], points: points ?? [], weights: weights ?? [] }, tolerance);
      }
      default:
        return null;
    }
  };

  const rings: Ring[] = [];
  const paths = next(91);
  if (!(paths > 0 && paths <= mostPaths)) return null;
  for (let left = paths; left > 0; left -= 1) {
    const flags = next(92);
    if (Number.isNaN(flags)) return null;
    let ring: Ring = [];
    if ((flags & 2) !== 0) ring = polyline();
    else {
      for (let edges = next(93); edges > 0 && at < values.length; edges -= 1) {
        const piece = edge();
        if (!piece) return null;
        ring = ring.length === 0 ? piece : [...ring, ...piece];
      }
    }
    const closed = closedRing(ring);
    if (closed) rings.push(closed);
  }
  return rings.length > 0 && rings.every((ring) => ring.every(Number.isFinite)) ? nestRings(rings) : null;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Without repeated corners, its first at its end; `null` where too little is left. */
export function closedRing(raw: Ring, nearest = 1e-9): Ring | null {
  const ring: Ring = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [x = Number.NaN, y = Number.NaN] = [raw[at], raw[at + 1]];
    if (ring.length === 0 || Math.hypot(x - (ring.at(-2) ?? 0), y - (ring.at(-1) ?? 0)) > nearest) ring.push(x, y);
  }
  while (ring.length > 2 && Math.hypot((ring[0] ?? 0) - (ring.at(-2) ?? 0), (ring[1] ?? 0) - (ring.at(-1) ?? 0)) <= nearest) ring.splice(-2);
  if (ring.length < 6) return null;
  return [...ring, ring[0] ?? 0, ring[1] ?? 0];
}
