import type { CriterionId } from "../../domain/sites/criterion";
import type { SiteColumn } from "../../domain/sites/site-table";
import { distanceRange, type Located } from "../comparison/distance-range";
import { groundDistanceM } from "../comparison/ground-offset";

export const distanceCriteria = ["bonded", "airport", "station", "road", "partner"] as const satisfies readonly CriterionId[];
export type DistanceCriterion = (typeof distanceCriteria)[number];

/**
 * Of these the data list a few only: a nearer one may be missing, so that it is known how far the nearest is at most and not how far at least. No
 * distance to them ever excludes a place.
 */
export const partlyListed: ReadonlySet<DistanceCriterion> = new Set<DistanceCriterion>(["station"]);

/** Farther than this from every one that is listed, a place has no known distance to the nearest: one that is not listed serves it, and the middle of 0 to that would be no estimate. Our assumption, metres. */
const servedWithinM = 50_000;
export const isUnserved = (criterion: DistanceCriterion, hi: number): boolean => partlyListed.has(criterion) && hi > servedWithinM;

/** Where a distance criterion may lead; several of one criterion are told apart by their ids, and the nearest counts. */
export type Destination = { criterion: DistanceCriterion; id: string; located: Located };

/**
 * Metres to the nearest of several places: at least `lo` and at most `hi`, whichever of them it is. `to`: those that may be the nearest, the nearest
 * by its centre first. `isOpen`: an end is off by nobody knows how much, so that the metres are of the points alone and decide nothing.
 */
export type Nearest = { lo: number; hi: number; isOpen: boolean; to: readonly string[] };

/** A degree along a meridian is nowhere shorter on the ellipsoid, so that positions so far apart in latitude are at least so far apart. */
const leastMetresPerDegree = 110_570;

/**
 * The nearest of the destinations of one criterion; `null` where there are none. The least distance lies between the least of the lower and
 * the least of the upper ends. A destination that is off by nobody knows how much is left out where others are known.
 */
export function nearestOf(from: Located, destinations: readonly Destination[]): Nearest | null {
  const sure = destinations.filter(({ located }) => located.uncertaintyM !== null);
  const among = sure.length > 0 ? sure : destinations;
  const found: { id: string; fromM: number; toM: number; isOpen: boolean }[] = [];
  let hi = Infinity;
  for (const { id, located } of among) {
    const apartM = Math.abs((located.at[1] ?? 0) - (from.at[1] ?? 0)) * leastMetresPerDegree - (located.uncertaintyM ?? 0) - (from.uncertaintyM ?? 0);
    if (apartM > hi) continue;
    const range = distanceRange(from, located);
    hi = Math.min(hi, range.toM);
    found.push({ id, ...range });
  }
  const near = found.filter(({ fromM }) => fromM <= hi).sort((a, b) => a.fromM + a.toM - (b.fromM + b.toM));
  if (near.length === 0) return null;
  const isPartly = destinations.every(({ criterion }) => partlyListed.has(criterion));
  return { lo: isPartly ? 0 : Math.min(...near.map(({ fromM }) => fromM)), hi, isOpen: near.some(({ isOpen }) => isOpen), to: near.map(({ id }) => id) };
}

type RangeColumn = Extract<SiteColumn, { is: "range" }>;

/**
 * For many exact points: columns of the distance to the nearest destination of each criterion, metres, as `nearestOf` has it. `at`: longitude and
 * latitude in turn, NaN where a point is not known; it leaves NaN, as do destinations that are all off by nobody knows how much.
 */
export function distanceColumns(at: Float64Array, destinations: readonly Destination[]): Map<DistanceCriterion, RangeColumn> {
  const columns = new Map<DistanceCriterion, RangeColumn>();
  for (const criterion of distanceCriteria) {
    const own = destinations.filter((one) => one.criterion === criterion);
    const sure = own.filter(({ located }) => located.uncertaintyM !== null);
    if (own.length > 0) columns.set(criterion, distanceColumn(at, sure, partlyListed.has(criterion)));
  }
  return columns;
}

function distanceColumn(at: Float64Array, destinations: readonly Destination[], isPartly: boolean): RangeColumn {
  const count = at.length / 2;
  const [lo, hi] = [new Float64Array(count).fill(Number.NaN), new Float64Array(count).fill(Number.NaN)];
  for (let index = 0; index < count; index += 1) {
    const point = [at[2 * index] ?? Number.NaN, at[2 * index + 1] ?? Number.NaN];
    if (destinations.length === 0 || Number.isNaN(point[0]) || Number.isNaN(point[1])) continue;
    let [least, most] = [Infinity, Infinity];
    for (const { located } of destinations) {
      const offM = located.uncertaintyM ?? 0;
      if (Math.abs((located.at[1] ?? 0) - (point[1] ?? 0)) * leastMetresPerDegree - offM > most) continue;
      const distanceM = groundDistanceM(point, located.at);
      least = Math.min(least, distanceM - offM);
      most = Math.min(most, distanceM + offM);
    }
    if (isPartly && most > servedWithinM) continue;
    lo[index] = isPartly ? 0 : Math.max(0, least);
    hi[index] = most;
  }
  return { is: "range", lo, hi };
}
