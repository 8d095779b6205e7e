import type { Contribution, Decomposition } from "../../domain/sites/site-finding";
import type { SiteSearch } from "../../domain/sites/site-search";
import type { SiteTable } from "../../domain/sites/site-table";
import { scoreOf } from "./score";
import { questionOf } from "./site-question";
import { utilitiesAt, weighedOf } from "./utility";

/** A score as it is displayed, in tenths. Lists and bars say the same only if both ask here. */
export const tenthsOf = (score: number): number => Math.round(score * 10);

/**
 * A site's score taken apart, also of a site that fell out: `500 + Σ tenths` is exactly `scoreTenths`. A criterion of weight zero has no part. Without weights
 * there are no parts and the score is 500, which `unscored` of the finding says is none.
 */
export function decompose(table: SiteTable, search: SiteSearch, index: number): Decomposition {
  const weighed = weighedOf(table, questionOf(table, search));
  const { score, low, high } = scoreOf(weighed, index);
  const known = weighed.map((one) => utilitiesAt(one, index));
  const exact = weighed.map(({ share }, at) => share * ((known[at]?.middle ?? 50) - 50) * 10);
  const scoreTenths = tenthsOf(score);
  const tenths = wholeParts(exact, scoreTenths - 500);
  const parts = weighed.map(({ preference, share }, at): Contribution => {
    const utilities = known[at];
    const common = { criterion: preference.criterion, share, tenths: tenths[at] as number };
    return utilities ? { ...common, utility: utilities.middle, from: utilities.from, to: utilities.to } : { ...common, utility: null, from: 0, to: 100 };
  });
  return { scoreTenths, lowTenths: tenthsOf(low), highTenths: tenthsOf(high), parts };
}

/**
 * Whole numbers that add up to `sum`, each less than one from its exact part (method of largest remainders): every part is rounded down, and what is then missing goes one by
 * one to those of which most was cut off. A part of zero stays zero, and none changes its sign.
 */
export function wholeParts(exact: readonly number[], sum: number): number[] {
  const parts = exact.map(Math.floor);
  const missing = sum - parts.reduce((total, part) => total + part, 0);
  const byRemainder = exact.map((part, at) => ({ at, rest: part - Math.floor(part) })).sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRemainder.slice(0, Math.max(0, missing))) parts[at] = (parts[at] as number) + 1;
  return parts;
}
