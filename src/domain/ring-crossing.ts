import type { MultiPolygon, Polygon, Position } from "geojson";

type Segment = { from: Position; to: Position; ring: number; index: number; last: number };

/** `too-detailed`: so many segments beside each other that nobody could wait for the answer. */
export type Outline = "sound" | "crosses" | "too-detailed";

/** Pairs of segments looked at before giving up, about a quarter of a second. */
const mostPairs = 20_000_000;

/**
 * Whether the outline of an area crosses itself, within a ring or between rings of one polygon; rings may touch in
 * a corner. Segments are swept from west to east, so that each meets only those beside it.
 */
export function outlineOf({ type, coordinates }: Polygon | MultiPolygon): Outline {
  let pairs = mostPairs;
  for (const rings of type === "Polygon" ? [coordinates] : coordinates) {
    const swept = sweep(rings, pairs);
    if (typeof swept === "string") return swept;
    pairs = swept;
  }
  return "sound";
}

/** How many of the allowed pairs are left, unless the rings are found wanting. */
function sweep(rings: readonly Position[][], allowed: number): number | "crosses" | "too-detailed" {
  let left = allowed;
  const segments = rings
    .flatMap((ring, ringIndex) => ring.slice(1).map((to, index): Segment => ({ from: ring[index] ?? to, to, ring: ringIndex, index, last: ring.length - 2 })))
    .sort((a, b) => west(a) - west(b));
  for (const [position, segment] of segments.entries()) {
    const until = east(segment);
    for (let next = position + 1; next < segments.length; next += 1) {
      const other = segments[next];
      if (!other || west(other) > until) break;
      left -= 1;
      if (left < 0) return "too-detailed";
      if (!areNeighbours(segment, other) && cross(segment, other)) return "crosses";
    }
  }
  return left;
}

const west = ({ from, to }: Segment): number => Math.min(from[0] ?? 0, to[0] ?? 0);
const east = ({ from, to }: Segment): number => Math.max(from[0] ?? 0, to[0] ?? 0);

function areNeighbours(a: Segment, b: Segment): boolean {
  const apart = Math.abs(a.index - b.index);
  return a.ring === b.ring && (apart <= 1 || apart === a.last);
}

/** Proper crossings only: each segment has the other's ends on its two sides. */
function cross(a: Segment, b: Segment): boolean {
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

function side({ from, to }: Segment, point: Position): number {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  const [x = 0, y = 0] = point;
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
}
