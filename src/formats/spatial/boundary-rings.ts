import { doubleArea, isRingWithin, type Ring } from "./shape";

/** A point of a boundary as it stands in a list: its name (J1), the ring it belongs to, east and north. */
export type BoundaryPoint = { name: string; ring: string; x: number; y: number };

export type BoundaryRings = {
  /** Areas: the outer ring, then its holes. */
  parts: Ring[][];
  /** Rings whose last point did not repeat the first. */
  closed: number;
  /** Names that a running numbering leaves out: J3 between J2 and J4. */
  missing: string[];
};

/**
 * Rings out of listed points, by ring number (圈号): the first is outer; a later one is a hole where it lies within a former part, else a
 * part of its own. `null` where a ring has too few points to enclose anything.
 */
export function boundaryRings(points: readonly BoundaryPoint[]): BoundaryRings | null {
  return ringsOf(byRing(points));
}

/** Points by their ring, in the order in which rings begin. */
export function byRing<T extends { ring: string }>(points: readonly T[]): T[][] {
  const lists = new Map<string, T[]>();
  for (const point of points) {
    const list = lists.get(point.ring);
    if (list) list.push(point);
    else lists.set(point.ring, [point]);
  }
  return [...lists.values()];
}

/** Of one parcel; nobody cuts out more. */
const mostRings = 2000;

function ringsOf(lists: readonly (readonly BoundaryPoint[])[]): BoundaryRings | null {
  const result: BoundaryRings = { parts: [], closed: 0, missing: [] };
  for (const list of lists) {
    result.missing.push(...gapsIn(list));
    const { ring, wasClosed } = ringOf(list);
    if (ring.length < 8) return null;
    if (!wasClosed) result.closed += 1;
    const holder = lists.length > mostRings ? undefined : result.parts.find(([outer]) => outer !== undefined && Math.abs(doubleArea(outer)) > Math.abs(doubleArea(ring)) && isRingWithin(ring, outer));
    if (holder) holder.push(ring);
    else result.parts.push([ring]);
  }
  return result.parts.length > 0 ? result : null;
}

/** The ring, closed to the last digit. */
function ringOf(list: readonly BoundaryPoint[]): { ring: Ring; wasClosed: boolean } {
  const ring = list.flatMap(({ x, y }) => [x, y]);
  const [x0 = 0, y0 = 0] = ring;
  const wasClosed = ring.length > 2 && ring.at(-2) === x0 && ring.at(-1) === y0;
  // Named as the first again, it is the first, whatever was rounded.
  const repeats = list.length > 3 && list[0]?.name !== "" && list[0]?.name === list.at(-1)?.name;
  if (repeats && !wasClosed) ring.splice(-2);
  return { ring: wasClosed ? ring : [...ring, x0, y0], wasClosed: wasClosed || repeats };
}

const mostGaps = 5;

/** Numbers that are left out between the first and the last; none where the list is not numbered in order. */
function gapsIn(list: readonly BoundaryPoint[]): string[] {
  const numbered = list.map(({ name }) => /^(\D*)(\d{1,6})$/.exec(name));
  const prefix = numbered[0]?.[1];
  const isClosedByName = list.length > 2 && list[0]?.name === list.at(-1)?.name;
  const numbers = (isClosedByName ? numbered.slice(0, -1) : numbered).map((found) => (found?.[1] === prefix ? Number(found?.[2]) : Number.NaN));
  if (numbers.length < 3 || !numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? Infinity))) return [];
  const gaps: string[] = [];
  numbers.forEach((number, at) => {
    const before = numbers[at - 1] ?? number - 1;
    // A wide gap is another numbering, not a lost point.
    const lost = number - before - 1;
    if (lost > 0 && lost < mostGaps && gaps.length < mostGaps) gaps.push(...Array.from({ length: lost }, (_, index) => `${prefix ?? ""}${before + 1 + index}`));
  });
  return gaps;
}

/** Whether an area in square metres is what a list states, in 公顷, 亩 or 平方米; `null` where there is nothing to compare. */
export function agreesWith(stated: number | null, areaM2: number): boolean | null {
  if (stated === null || !(stated > 0) || !(areaM2 > 0)) return null;
  return [10_000, 10_000 / 15, 1].some((unit) => Math.abs(stated * unit - areaM2) <= 0.01 * areaM2 + unit * 0.01);
}

export const areaOfParts = (parts: readonly (readonly Ring[])[]): number =>
  parts.reduce((sum, rings) => sum + rings.reduce((area, ring, at) => area + (at === 0 ? 1 : -1) * Math.abs(doubleArea(ring) / 2), 0), 0);
