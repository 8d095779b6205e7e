import { mostRanked, type RankedSite, type SiteFinding } from "../../domain/sites/site-finding";
import type { SiteSearch } from "../../domain/sites/site-search";
import type { SiteTable } from "../../domain/sites/site-table";
import { funnelSteps, openLimits } from "./eliminate";
import { limitTest } from "./limit-test";
import type { SiteColumns } from "./measure-columns";
import { nearMissesOf } from "./near-misses";
import { bestOf, countAbove } from "./rank";
import { run } from "./run-sites";
import { scoreOf } from "./score";
import { questionOf, type SiteQuestion } from "./site-question";
import { weighedOf } from "./utility";

/**
 * Eliminates, scores and ranks the sites of a table. Sites of equal score share a rank (1, 2, 2, 4) and stand in the order of the table. A million sites on
 * eight criteria take about a tenth of a second; above `mostAtOnce` ask the worker.
 */
export const findSites = (table: SiteTable, search: SiteSearch): SiteFinding => findAmong(table, questionOf(table, search));

/** The same of the columns alone, as in the worker. */
export function findAmong(columns: SiteColumns, question: SiteQuestion): SiteFinding {
  const tests = question.limits.map((limit) => limitTest(columns, limit));
  const weighed = weighedOf(columns, question);
  const { funnel, sites, keys } = run(columns.count, tests, weighed);
  const describe = (at: number, rank: number): RankedSite => {
    const site = sites[at] as number;
    const { score, low, high } = scoreOf(weighed, site);
    const open = openLimits(tests, site);
    return weighed.length > 0 ? { site, rank, score, low, high, open } : { site, rank, score: null, low: 0, high: 100, open };
  };
  const remaining = keys.length;
  const best = bestOf(keys, mostRanked);
  let rank = 0;
  const ranked = best.map((at, place) => {
    if (place === 0 || keys.values[at] !== keys.values[best[place - 1] as number]) rank = place + 1;
    return describe(at, rank);
  });
  const kept = question.kept.flatMap((site) => {
    if (funnel.fellAt[site] !== 0) return [];
    const at = positionOf(sites, remaining, site);
    return [describe(at, countAbove(keys, at) + 1)];
  });
  return {
    total: columns.count,
    steps: funnelSteps(funnel),
    remaining,
    ranked,
    kept,
    fellAt: funnel.fellAt,
    ...(remaining === 0 ? nearMissesOf(tests, columns.count) : { nearMisses: [], freeing: [] }),
    unscored: weighed.length > 0 ? null : question.preferences.length === 0 ? "no-weights" : "all-zero",
    isRunning: false,
  };
}

/** By halving: the indexes ascend. */
function positionOf(sites: Int32Array, length: number, site: number): number {
  let [from, to] = [0, length - 1];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sites[middle] as number) < site) from = middle + 1;
    else to = middle;
  }
  return from;
}
