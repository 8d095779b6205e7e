import type { CriterionId } from "../../domain/sites/criterion";
import type { SiteColumn, SiteTable } from "../../domain/sites/site-table";

/** What computing needs of a table; it can pass to a worker. */
export type SiteColumns = Pick<SiteTable, "count" | "columns">;

/** A range column whose values are sound: NaN in both ends, or 0 ≤ lo ≤ hi ≤ `greatest`. Without a known value `min` is ∞ and `max` −∞. */
export type Measured = { lo: Float64Array; hi: Float64Array; min: number; max: number };

/** No quantity of a site is greater: 10¹⁵, beyond which not every whole number has a double. */
const greatest = 1e15;

const known = new WeakMap<SiteColumn, Measured>();

/**
 * The range column of a criterion with its least and its greatest value, over all sites; `null` where it has none. What is no quantity (NaN, infinite,
 * negative, ends the wrong way round) is unknown. Measured once per column.
 */
export function measuredColumn({ columns, count }: SiteColumns, criterion: CriterionId): Measured | null {
  const column = columns.get(criterion);
  if (column?.is !== "range") return null;
  const before = known.get(column);
  if (before) return before;
  const measured = measure(column.lo, column.hi, count) ?? measure(...soundEnds(column.lo, column.hi, count), count);
  if (measured) known.set(column, measured);
  return measured;
}

/** `null` where a value is not sound. Where both ends are the same everywhere they become one array, half as much to read. */
function measure(lo: Float64Array, hi: Float64Array, count: number): Measured | null {
  let [min, max] = [Infinity, -Infinity];
  let [isExact, isSound] = [true, true];
  for (let index = 0; index < count; index += 1) {
    const from = lo[index] as number;
    const to = hi[index] as number;
    if (from <= to) {
      if (from < min) min = from;
      if (to > max) max = to;
      if (from !== to) isExact = false;
    } else if (!Number.isNaN(from) || !Number.isNaN(to)) isSound = false;
  }
  if (!isSound || min < 0 || max > greatest) return null;
  return { lo, hi: isExact ? lo : hi, min, max };
}

/**
 * The ends that limits ask: as those of `measuredColumn`, and of what is known as a least alone `hi` is infinite. A limit can be met or failed by it, while no scale knows its middle: there
 * it is unknown.
 */
export function limitEnds(columns: SiteColumns, criterion: CriterionId): { lo: Float64Array; hi: Float64Array } | null {
  const column = columns.columns.get(criterion);
  const measured = measuredColumn(columns, criterion);
  if (!measured || column?.is !== "range" || !column.hi.includes(Infinity)) return measured;
  const before = openEnds.get(column);
  if (before) return before;
  const ends = soundEnds(column.lo, column.hi, columns.count, true);
  openEnds.set(column, { lo: ends[0], hi: ends[1] });
  return { lo: ends[0], hi: ends[1] };
}

const openEnds = new WeakMap<SiteColumn, { lo: Float64Array; hi: Float64Array }>();

function soundEnds(lo: Float64Array, hi: Float64Array, count: number, isOpenAllowed = false): [Float64Array, Float64Array] {
  const ends: [Float64Array, Float64Array] = [new Float64Array(count).fill(Number.NaN), new Float64Array(count).fill(Number.NaN)];
  for (let index = 0; index < count; index += 1) {
    const from = lo[index] ?? Number.NaN;
    const to = hi[index] ?? Number.NaN;
    if (!(from >= 0 && from <= to && (to <= greatest || (isOpenAllowed && to === Infinity && from <= greatest)))) continue;
    ends[0][index] = from;
    ends[1][index] = to;
  }
  return ends;
}
