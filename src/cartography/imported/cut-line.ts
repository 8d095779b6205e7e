import { clipPolygon, clipPolyline } from "lineclip";
import { bufferUnits, extent, type TileFrame } from "./tile-frame";

/** x and y in turn, in units of the tile. */
export type Path = number[];

/** More positions than this are not thinned as a whole: what lies far outside of the tile goes first. */
const longPath = 2000;
const bounds = [-bufferUnits, -bufferUnits, extent + bufferUnits, extent + bufferUnits] as const;

/** A line of world positions in the units of a tile: rounded, without repetitions, thinned to what the level shows. Not clipped. */
export function tilePath(positions: Uint32Array, from: number, to: number, frame: TileFrame): Path {
  const { shift, left, top, coarse } = frame;
  const isLong = to - from > longPath;
  const path: Path = [];
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  let lastSides = 0;
  let isRun = false;
  for (let p = from; p < to; p += 1) {
    const x = (((positions[2 * p] ?? 0) >>> (shift + coarse)) << coarse) - left;
    const y = (((positions[2 * p + 1] ?? 0) >>> (shift + coarse)) << coarse) - top;
    if (x === lastX && y === lastY) continue;
    if (isLong) {
      // Of positions that all lie on one outer side of the tile only the first and the last matter to what is inside.
      const sides = sidesOf(x, y);
      const stays = (sides & lastSides) !== 0;
      if (stays && isRun) path.length -= 2;
      isRun = stays;
      lastSides = stays ? sides & lastSides : sides;
    }
    path.push(x, y);
    lastX = x;
    lastY = y;
  }
  return frame.tolerance > 0 && path.length > 4 ? thinned(path, frame.tolerance) : path;
}

const sidesOf = (x: number, y: number): number => (x < bounds[0] ? 1 : x > bounds[2] ? 2 : 0) | (y < bounds[1] ? 4 : y > bounds[3] ? 8 : 0);

/** Of a spiral or a comb every step would look at every position: thinning is given up after so many looks per position. */
const mostLooks = 64;

/** Douglas–Peucker without recursion; a closed line is divided at its position farthest from its first. */
function thinned(path: Path, tolerance: number): Path {
  const last = path.length / 2 - 1;
  const keep = new Uint8Array(last + 1);
  keep[0] = 1;
  keep[last] = 1;
  const open: number[] = [0, last];
  let looks = mostLooks * (last + 1);
  while (open.length > 0) {
    const to = open.pop() ?? 0;
    const from = open.pop() ?? 0;
    looks -= to - from;
    if (looks < 0) {
      keep.fill(1, from, to);
      continue;
    }
    const farthest = farthestBetween(path, from, to, tolerance);
    if (farthest === 0) continue;
    keep[farthest] = 1;
    if (farthest - from > 1) open.push(from, farthest);
    if (to - farthest > 1) open.push(farthest, to);
  }
  const thin: Path = [];
  for (let i = 0; i <= last; i += 1) if (keep[i] === 1) thin.push(path[2 * i] ?? 0, path[2 * i + 1] ?? 0);
  return thin;
}

/** The position between two that lies farthest from the line through them, 0 where none is farther than the tolerance. */
function farthestBetween(path: Path, from: number, to: number, tolerance: number): number {
  const [ax, ay] = [path[2 * from] ?? 0, path[2 * from + 1] ?? 0];
  const [dx, dy] = [(path[2 * to] ?? 0) - ax, (path[2 * to + 1] ?? 0) - ay];
  const length2 = dx * dx + dy * dy;
  let farthest = 0;
  let most = tolerance * tolerance;
  for (let i = from + 1; i < to; i += 1) {
    const [px, py] = [(path[2 * i] ?? 0) - ax, (path[2 * i + 1] ?? 0) - ay];
    const along = length2 === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length2));
    const [ex, ey] = [px - along * dx, py - along * dy];
    const distance2 = ex * ex + ey * ey;
    if (distance2 > most) {
      most = distance2;
      farthest = i;
    }
  }
  return farthest;
}

/** The parts of a line within the tile and its buffer. */
export function clippedLine(path: Path): Path[] {
  if (isWithin(path)) return path.length >= 4 ? [path] : [];
  return clipPolyline(pointsOf(path), bounds).flatMap((part) => (part.length > 1 ? [pathOf(part)] : []));
}

/** A closed ring within the tile and its buffer, empty where it lies outside. Its last position repeats its first. */
export function clippedRing(path: Path): Path {
  if (isWithin(path)) return path;
  const ring = pathOf(clipPolygon(pointsOf(path).slice(1), bounds));
  if (ring.length > 0) ring.push(ring[0] ?? 0, ring[1] ?? 0);
  return ring;
}

function isWithin(path: Path): boolean {
  for (let i = 0; i < path.length; i += 2) if (sidesOf(path[i] ?? 0, path[i + 1] ?? 0) !== 0) return false;
  return true;
}

function pointsOf(path: Path): [number, number][] {
  const points: [number, number][] = [];
  for (let i = 0; i < path.length; i += 2) points.push([path[i] ?? 0, path[i + 1] ?? 0]);
  return points;
}

const pathOf = (points: readonly (readonly [number, number])[]): Path => points.flatMap(([x, y]) => [Math.round(x), Math.round(y)]);

/** Twice the signed area; positive where the ring runs clockwise as the screen shows it, as the outer rings of a tile do. */
export function doubleArea(path: Path): number {
  let sum = 0;
  for (let i = 0; i + 3 < path.length; i += 2) sum += (path[i] ?? 0) * (path[i + 3] ?? 0) - (path[i + 2] ?? 0) * (path[i + 1] ?? 0);
  return sum;
}

export function reversed(path: Path): Path {
  const back: Path = [];
  for (let i = path.length - 2; i >= 0; i -= 2) back.push(path[i] ?? 0, path[i + 1] ?? 0);
  return back;
}
