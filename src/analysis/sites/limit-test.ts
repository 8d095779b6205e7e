import type { SiteLimit } from "../../domain/sites/site-search";
import { limitEnds, type SiteColumns } from "./measure-columns";
import type { AskedLimit } from "./site-question";

/**
 * A limit beside the columns that it asks; `none` where there is no such column, and every site undecided. `isImpossible`: its ends exclude each other, and no value
 * could pass, known or not.
 */
export type LimitTest = { limit: SiteLimit; drops: boolean; isImpossible: boolean } & (
  | { is: "range"; lo: Float64Array; hi: Float64Array; least: number; most: number }
  | { is: "words"; bits: Uint32Array; mask: number }
  | { is: "none" }
);

export function limitTest(columns: SiteColumns, { limit, mask }: AskedLimit): LimitTest {
  const common = { limit, drops: limit.unknown === "drop", isImpossible: (limit.least ?? -Infinity) > (limit.most ?? Infinity) };
  const range = limitEnds(columns, limit.criterion);
  if (range) return { ...common, is: "range", lo: range.lo, hi: range.hi, least: limit.least ?? -Infinity, most: limit.most ?? Infinity };
  const column = columns.columns.get(limit.criterion);
  return column?.is === "words" ? { ...common, is: "words", bits: column.bits, mask } : { ...common, is: "none" };
}

export const [fails, open, passes] = [0, 1, 2] as const;
export type LimitVerdict = typeof fails | typeof open | typeof passes;

/**
 * Three-valued: a range passes with all of it and fails with all of it, else it is open; of words one that is asked for is enough; what is unknown is open.
 */
export function verdictAt(test: LimitTest, index: number): LimitVerdict {
  if (test.isImpossible) return fails;
  if (test.is === "none") return open;
  if (test.is === "words") {
    const bits = test.bits[index] as number;
    return bits === 0 ? open : (bits & test.mask) !== 0 ? passes : fails;
  }
  const { least, most } = test;
  const lo = test.lo[index] as number;
  const hi = test.hi[index] as number;
  if (Number.isNaN(lo)) return open;
  if (hi < least || lo > most) return fails;
  return lo >= least && hi <= most ? passes : open;
}

/** Whether a site falls out at a limit, failing it or undecided. */
export const fallsAt = (test: LimitTest, index: number): boolean => {
  const verdict = verdictAt(test, index);
  return verdict === fails || (verdict === open && test.drops);
};

