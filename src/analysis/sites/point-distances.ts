import type { CriterionId } from "../../domain/sites/criterion";
import type { SiteColumn } from "../../domain/sites/site-table";
import { distanceRange, type Located } from "../comparison/distance-range";

export const distanceCriteria = ["bonded", "airport", "station", "road", "partner"] as const satisfies readonly CriterionId[];
export type DistanceCriterion = (typeof distanceCriteria)[number];

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
  return { lo: Math.min(...near.map(({ fromM }) => fromM)), hi, isOpen: near.some(({ isOpen }) => isOpen), to: near.map(({ id }) => id) };
}

/**
 * For many exact points: columns of the distance to the nearest destination of each criterion, metres. `at`: longitude and latitude in turn, NaN
 * where a point is not known; it and what is open leave NaN.
 */
export function distanceColumns(at: Float64Array, destinations: readonly Destination[]): Map<DistanceCriterion, Extract<SiteColumn, { is: "range" }>> {
  const count = at.length / 2;
  const columns = new Map<DistanceCriterion, Extract<SiteColumn, { is: "range" }>>();
  for (const criterion of distanceCriteria) {
    const own = destinations.filter((one) => one.criterion === criterion);
    if (own.length === 0) continue;
    const column = { is: "range", lo: new Float64Array(count).fill(Number.NaN), hi: new Float64Array(count).fill(Number.NaN) } as const;
    for (let index = 0; index < count; index += 1) {
      const [lng = Number.NaN, lat = Number.NaN] = [at[2 * index], at[2 * index + 1]];
      if (Number.isNaN(lng) || Number.isNaN(lat)) continue;
      const nearest = nearestOf({ at: [lng, lat], uncertaintyM: 0, of: "point" }, own);
      if (!nearest || nearest.isOpen) continue;
      column.lo[index] = nearest.lo;
      column.hi[index] = nearest.hi;
    }
    columns.set(criterion, column);
  }
  return columns;
}
