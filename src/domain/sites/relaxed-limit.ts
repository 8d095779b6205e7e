import type { MissedLimit } from "./site-finding";
import { answerable } from "./criterion";
import type { SiteLimit } from "./site-search";
import { fromReader, readerUnitOf, toReader } from "./site-units";

/** Whether its ends exclude each other, as a link can say: nothing meets it, known or not. */
export const contradictsItself = ({ least, most }: Pick<SiteLimit, "least" | "most">): boolean => least !== null && most !== null && least > most;

/** Ways out of such a contradiction: the ends change places, or one of them goes. */
export const withoutContradiction = (limit: SiteLimit): Readonly<Record<"swap" | "dropLeast" | "dropMost", SiteLimit>> => ({
  swap: { ...limit, least: limit.most, most: limit.least },
  dropLeast: { ...limit, least: null },
  dropMost: { ...limit, most: null },
});

/**
 * The limit as it must be for a site that falls out at it to stay: relaxed to a plain number just beyond what the site reaches; asked where nothing is
 * known, or kept where nobody can be asked; `null` where only leaving it out helps.
 */
export function relaxedLimit({ limit, reaches, isUnknown }: MissedLimit): SiteLimit | null {
  // No end that gives way takes the contradiction out of it.
  if (contradictsItself(limit)) return null;
  if (isUnknown) return { ...limit, unknown: answerable.has(limit.criterion) ? "ask" : "keep" };
  if (reaches === null || !Number.isFinite(reaches)) return null;
  if (limit.least !== null && reaches < limit.least) {
    const least = rounded(reaches, limit, Math.floor, Math.min);
    return least > 0 || limit.most !== null ? { ...limit, least } : null;
  }
  return limit.most !== null && reaches > limit.most ? { ...limit, most: rounded(reaches, limit, Math.ceil, Math.max) } : null;
}

/** Three significant digits of the unit that people write it in, rounded to the side on which the site stays; the dust of fractions cannot push it out. */
function rounded(value: number, { criterion }: SiteLimit, round: (value: number) => number, beyond: typeof Math.max): number {
  const unit = readerUnitOf(criterion);
  if (unit === null || value === 0) return value;
  const shown = toReader(value, unit);
  const step = 10 ** (Math.floor(Math.log10(shown)) - 2);
  const quotient = Number((shown / step).toPrecision(12));
  return beyond(value, fromReader(Number((round(quotient) * step).toPrecision(12)), unit));
}

/** The limits with the given ones changed, `null` taking one out; the order of the funnel stays. */
export const withLimits = (limits: readonly SiteLimit[], changes: readonly { criterion: SiteLimit["criterion"]; to: SiteLimit | null }[]): SiteLimit[] =>
  limits.flatMap((limit) => {
    const change = changes.find(({ criterion }) => criterion === limit.criterion);
    return change === undefined ? [limit] : (change.to ?? []);
  });
