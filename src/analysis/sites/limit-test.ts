import { choicesOf, yesNo } from "../../domain/sites/criterion";
import type { SiteLimit } from "../../domain/sites/site-search";
import { measuredColumn, type SiteColumns } from "./measure-columns";

/** A limit beside the columns that it asks; `none` where there is no such column, and every site undecided. */
export type LimitTest = { limit: SiteLimit; drops: boolean } & (
  | { is: "range"; lo: Float64Array; hi: Float64Array; least: number; most: number }
  | { is: "words"; bits: Uint32Array; mask: number }
  | { is: "none" }
);

export function limitTest(columns: SiteColumns, limit: SiteLimit): LimitTest {
  const common = { limit, drops: limit.unknown === "drop" };
  const range = measuredColumn(columns, limit.criterion);
  if (range) return { ...common, is: "range", lo: range.lo, hi: range.hi, least: limit.least ?? -Infinity, most: limit.most ?? Infinity };
  const column = columns.columns.get(limit.criterion);
  return column?.is === "words" ? { ...common, is: "words", bits: column.bits, mask: maskOf(limit) } : { ...common, is: "none" };
}

/** The bits of the words that are asked for. The rules of a policy limit are in the column already: it says whether all of them apply. */
function maskOf({ criterion, any }: SiteLimit): number {
  const choices = criterion === "policy" ? yesNo : choicesOf(criterion);
  const wanted = criterion === "policy" ? ["yes"] : any;
  return choices.reduce((mask, choice, bit) => (wanted.includes(choice) ? mask | (1 << bit) : mask), 0);
}

export const [fails, open, passes] = [0, 1, 2] as const;
export type LimitVerdict = typeof fails | typeof open | typeof passes;

/**
 * Three-valued: a range passes with all of it and fails with all of it, else it is open; of words one that is asked for is enough; what is unknown is open.
 * A range limit whose ends exclude each other fails whatever is known.
 */
export function verdictAt(test: LimitTest, index: number): LimitVerdict {
  if (test.is === "none") return open;
  if (test.is === "words") {
    const bits = test.bits[index] as number;
    return bits === 0 ? open : (bits & test.mask) !== 0 ? passes : fails;
  }
  const { least, most } = test;
  const lo = test.lo[index] as number;
  const hi = test.hi[index] as number;
  if (Number.isNaN(lo)) return open;
  if (hi < least || lo > most || least > most) return fails;
  return lo >= least && hi <= most ? passes : open;
}

/** Whether a site falls out at a limit, failing it or undecided. */
export const fallsAt = (test: LimitTest, index: number): boolean => {
  const verdict = verdictAt(test, index);
  return verdict === fails || (verdict === open && test.drops);
};

