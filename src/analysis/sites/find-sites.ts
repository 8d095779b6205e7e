import { mostRanked, type RankedSite, type SiteFinding } from "../../domain/sites/site-finding";
import type { SiteSearch } from "../../domain/sites/site-search";
import type { SiteTable } from "../../domain/sites/site-table";
import { beginFunnel, funnelSteps, openLimits, passThrough } from "./eliminate";
import { limitTest, type LimitTest } from "./limit-test";
import type { SiteColumns } from "./measure-columns";
import { nearMissesOf } from "./near-misses";
import { bestOf, countAbove } from "./rank";
import { keyOf, scoreOf } from "./score";
import { questionOf, type SiteQuestion } from "./site-question";
import { addUtilities, weighedOf, type Weighed } from "./utility";

/**
 * Eliminates, scores and ranks the sites of a table. Sites of equal score share a rank (1, 2, 2, 4) and stand in the order of the table. A million sites on
 * eight criteria take about a tenth of a second; above `mostAtOnce` ask the worker.
 */
export const findSites = (table: SiteTable, search: SiteSearch): SiteFinding => findAmong(table, questionOf(table, search));

/** The same of the columns alone, as in the worker. */
export function findAmong(columns: SiteColumns, question: SiteQuestion): SiteFinding {
  const tests = question.limits.map((limit) => limitTest(columns, limit));
  const weighed = weighedOf(columns, question);
  const { funnel, sites, keys, remaining } = run(columns.count, tests, weighed);
  const describe = (at: number, rank: number): RankedSite => {
    const site = sites[at] as number;
    const { score, low, high } = scoreOf(weighed, site);
    const open = openLimits(tests, site);
    return weighed.length > 0 ? { site, rank, score, low, high, open } : { site, rank, score: null, low: 0, high: 100, open };
  };
  const best = bestOf(keys, remaining, mostRanked);
  let rank = 0;
  const ranked = best.map((at, place) => {
    if (place === 0 || keys[at] !== keys[best[place - 1] as number]) rank = place + 1;
    return describe(at, rank);
  });
  const kept = question.kept.flatMap((site) => {
    if (funnel.fellAt[site] !== 0) return [];
    const at = positionOf(sites, remaining, site);
    return [describe(at, countAbove(keys, remaining, keys[at] as number) + 1)];
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

/** So many sites are worked on at once that what is read and written of them stays in the processor's nearest memory. */
const blockSize = 4096;

/** Of those that remain: their indexes, ascending, and the keys of their scores. Limits and criteria are read once each, block by block, and nothing is made per site. */
export function run(count: number, tests: readonly LimitTest[], weighed: readonly Weighed[]) {
  const funnel = beginFunnel(tests, count);
  const [sites, keys] = [new Uint32Array(count), new Uint32Array(count)];
  const [list, sums] = [new Uint32Array(blockSize), new Float64Array(blockSize)];
  let remaining = 0;
  for (let from = 0; from < count; from += blockSize) {
    const size = Math.min(blockSize, count - from);
    for (let at = 0; at < size; at += 1) list[at] = from + at;
    const left = passThrough(funnel, list, size);
    sums.fill(50, 0, left);
    for (const one of weighed) addUtilities(one, list, left, sums);
    for (let at = 0; at < left; at += 1) {
      sites[remaining] = list[at] as number;
      keys[remaining] = keyOf(sums[at] as number);
      remaining += 1;
    }
  }
  return { funnel, sites, keys, remaining };
}

/** By halving: the indexes ascend. */
function positionOf(sites: Uint32Array, length: number, site: number): number {
  let [from, to] = [0, length - 1];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sites[middle] as number) < site) from = middle + 1;
    else to = middle;
  }
  return from;
}
