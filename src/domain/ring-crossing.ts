import type { MultiPolygon, Polygon, Position } from "geojson";

type Segment = { from: Position; to: Position; ring: number; index: number; last: number };

/**
 * Whether the outline of an area crosses itself, within a ring or between rings of one polygon; rings may touch in
 * a corner. Segments are swept from west to east, so that each meets only those beside it.
 */
export function crossesItself({ type, coordinates }: Polygon | MultiPolygon): boolean {
  return (type === "Polygon" ? [coordinates] : coordinates).some(polygonCrosses);
}

function polygonCrosses(rings: readonly Position[][]): boolean {
  const segments = rings
    .flatMap((ring, ringIndex) => ring.slice(1).map((to, index): Segment => ({ from: ring[index] ?? to, to, ring: ringIndex, index, last: ring.length - 2 })))
    .sort((a, b) => west(a) - west(b));
  return segments.some((segment, position) => {
    for (let next = position + 1; next < segments.length; next += 1) {
      const other = segments[next];
      if (!other || west(other) > east(segment)) return false;
      if (!areNeighbours(segment, other) && cross(segment, other)) return true;
    }
    return false;
  });
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
