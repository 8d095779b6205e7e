import { criteria, type CriterionId } from "../../domain/sites/criterion";
import type { SiteColumn, SiteTable } from "../../domain/sites/site-table";

/** What computing needs of a table; it can pass to a worker. */
export type SiteColumns = Pick<SiteTable, "count" | "columns">;

/**
 * A range column whose values are sound: NaN in both ends, or 0 ≤ lo ≤ hi ≤ `greatest`, or hi = ∞ where only a least value is known. Such a value can decide a limit and
 * says nothing of how good a site is: `rated` is `hi` without it (NaN), and neither `min` nor `max` is of it. Without a value known to both sides `min` is ∞ and `max` −∞.
 */
export type Measured = { lo: Float64Array; hi: Float64Array; rated: Float64Array; min: number; max: number };

/** No quantity of a site is greater: 10¹⁵, beyond which not every whole number has a double; no share is above 1. */
const greatestOf = (criterion: CriterionId): number => (isShare(criterion) ? 1 : 1e15);

/** A part of a whole, 0 to 1: it says by itself how good it is. */
export const isShare = (criterion: CriterionId): boolean => criteria[criterion].unit === "share";

const known = new WeakMap<SiteColumn, Measured>();

/**
 * The range column of a criterion with its least and its greatest value, over all sites; `null` where it has none. What is no quantity (NaN, a lower end
 * that is infinite or negative, ends the wrong way round, a share above 1) is unknown. Measured once per column.
 */
export function measuredColumn({ columns, count }: SiteColumns, criterion: CriterionId): Measured | null {
  const column = columns.get(criterion);
  if (column?.is !== "range") return null;
  const before = known.get(column);
  if (before) return before;
  const greatest = greatestOf(criterion);
  const measured = measure(column.lo, column.hi, count, greatest) ?? measure(...soundEnds(column.lo, column.hi, count, greatest), count, greatest);
  if (measured) known.set(column, measured);
  return measured;
}

/** `null` where a value is not sound. Where both ends are the same everywhere they become one array, half as much to read. */
function measure(lo: Float64Array, hi: Float64Array, count: number, greatest: number): Measured | null {
  let [min, max, highest] = [Infinity, -Infinity, 0];
  let [isExact, isSound, isClosed] = [true, true, true];
  for (let index = 0; index < count; index += 1) {
    const from = lo[index] as number;
    const to = hi[index] as number;
    if (to === Infinity && from >= 0) {
      [isExact, isClosed] = [false, false];
      if (from > highest) highest = from;
    } else if (from <= to) {
      if (from < min) min = from;
      if (to > max) max = to;
      if (from !== to) isExact = false;
    } else if (!Number.isNaN(from) || !Number.isNaN(to)) isSound = false;
  }
  if (!isSound || min < 0 || max > greatest || highest > greatest) return null;
  const ends = isExact ? lo : hi;
  return { lo, hi: ends, rated: isClosed ? ends : ends.map((to) => (to === Infinity ? Number.NaN : to)), min, max };
}

function soundEnds(lo: Float64Array, hi: Float64Array, count: number, greatest: number): [Float64Array, Float64Array] {
  const ends: [Float64Array, Float64Array] = [new Float64Array(count).fill(Number.NaN), new Float64Array(count).fill(Number.NaN)];
  for (let index = 0; index < count; index += 1) {
    const from = lo[index] ?? Number.NaN;
    const to = hi[index] ?? Number.NaN;
    if (!(from >= 0 && from <= to && from <= greatest && (to <= greatest || to === Infinity))) continue;
    ends[0][index] = from;
    ends[1][index] = to;
  }
  return ends;
}
