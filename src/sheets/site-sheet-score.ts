import type { CriterionId } from "../domain/sites/criterion";
import type { Contribution, Decomposition, RankedSite } from "../domain/sites/site-finding";
import type { Text } from "../domain/text";

/** One criterion of the score; what is unknown has no utility, and no figure says what it adds. Tenths are whole. */
export type SheetPart = { criterion: CriterionId; name: Text; share: string; utility: string | null; tenths: number; contribution: string };

/** The score taken apart: 50 and the contributions make it, to the digit that is shown. */
export type SheetScore = { score: string; tenths: number; low: string; high: string; lowTenths: number; highTenths: number; rank: number | null; isTied: boolean; of: number; parts: readonly SheetPart[] };

type Standing = { ranked: RankedSite | null; isTied: boolean; remaining: number };

export function scoreOf({ scoreTenths, lowTenths, highTenths, parts }: Decomposition, { ranked, isTied, remaining }: Standing, nameOf: (criterion: CriterionId) => Text): SheetScore {
  const shares = sharesIn(parts);
  return {
    score: fixed(scoreTenths),
    tenths: scoreTenths,
    low: fixed(lowTenths),
    high: fixed(highTenths),
    lowTenths,
    highTenths,
    rank: ranked?.rank ?? null,
    isTied: ranked !== null && isTied,
    of: remaining,
    parts: parts.map(({ criterion, utility, tenths }, index) => ({ criterion, name: nameOf(criterion), share: `${fixed(shares[index] ?? 0)}%`, utility: utility === null ? null : utility.toFixed(1), tenths, contribution: utility === null ? "—" : signed(tenths) })),
  };
}

const fixed = (tenths: number): string => (tenths / 10).toFixed(1);

/** A minus as long as a plus. */
const signed = (tenths: number): string => (tenths === 0 ? "0.0" : `${tenths > 0 ? "+" : "−"}${fixed(Math.abs(tenths))}`);

/** Shares in tenths of a percent that make 100.0 %: the largest remainders are rounded up. */
function sharesIn(parts: readonly Contribution[]): number[] {
  const exact = parts.map(({ share }) => share * 1000);
  const down = exact.map((value) => Math.floor(value + 1e-9));
  const lacking = Math.round(exact.reduce((sum, value) => sum + value, 0)) - down.reduce((sum, value) => sum + value, 0);
  const order = exact.map((value, index) => ({ index, rest: value - (down[index] ?? 0) })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  const up = new Set(order.slice(0, Math.max(0, lacking)).map(({ index }) => index));
  return down.map((value, index) => value + (up.has(index) ? 1 : 0));
}
