import type { Stability } from "../../domain/sites/site-finding";
import { limitTest } from "./limit-test";
import type { SiteColumns } from "./measure-columns";
import { bestOf } from "./rank";
import { run } from "./run-sites";
import { keyOf } from "./score";
import type { SiteQuestion } from "./site-question";
import { turningWeights } from "./turning-weights";
import { utilitiesAt, weighedOf, type Weighed } from "./utility";

export const stabilityDraws = 1000;
/** Always the same, so that the same search has the same answer on every machine. */
export const stabilitySeed = 20_260_101;
/** The best so many take part: the others are counted neither as first nor before anybody. */
export const mostSteadied = 1000;

/**
 * How firmly the ranks stand. In each draw every weight is multiplied by a number of its own, evenly distributed from 0.8 to 1.2, and the sites are ranked anew: `first` is the
 * share of draws in which a site is first; where n share the place each has 1/n of the draw, so that all shares make 1. `keeps` is that in which its rank is the one it has. Numbers come from `mulberry32`, draw by draw, and in
 * each draw in the order of the weights above zero. `turning` is computed, not drawn, over all sites that remain. `null` where nothing remains or nothing is weighed.
 */
export function stabilityOf(columns: SiteColumns, question: SiteQuestion, draws = stabilityDraws, seed = stabilitySeed): Stability | null {
  const tests = question.limits.map((limit) => limitTest(columns, limit));
  const weighed = weighedOf(columns, question);
  const { sites, keys } = run(columns.count, tests, weighed);
  if (keys.length === 0 || weighed.length === 0) return null;
  const best = bestOf(keys, mostSteadied).map((at) => sites[at] as number);
  // Before the next run takes the lists: a copy of those that remain.
  const remaining = sites.slice(0, keys.length);
  const gains = weighed.map((one) => Float64Array.from(best, (site) => (utilitiesAt(one, site)?.middle ?? 50) - 50));
  const weights = weighed.map(({ preference }) => preference.weight);
  const { first, keeps } = simulate(gains, weights, best.length, draws, mulberry32(seed));
  return {
    draws,
    seed,
    sites: best.map((site, at) => ({ site, first: (first[at] as number) / draws, keeps: (keeps[at] as number) / draws })),
    alike: alikeTo(weighed, remaining, best[0] as number),
    turning: turningWeights(weighed, remaining, best[0] as number),
  };
}

/** How many sites no weight tells from one of them, itself included: the same utility, or none, in all that is weighed. */
function alikeTo(weighed: readonly Weighed[], sites: Int32Array, one: number): number {
  const own = weighed.map((of) => utilitiesAt(of, one)?.middle ?? 50);
  const isAlike = (site: number) => weighed.every((of, at) => keyOf(utilitiesAt(of, site)?.middle ?? 50) === keyOf(own[at] as number));
  return sites.reduce((alike, site) => alike + (isAlike(site) ? 1 : 0), 0);
}

/** In how many draws each site is first, the draw shared by those that share the place, and in how many it keeps its rank; the sites come in the order of their ranks. */
function simulate(gains: readonly Float64Array[], weights: readonly number[], count: number, draws: number, random: () => number) {
  const [first, keeps] = [new Float64Array(count), new Int32Array(count)];
  const [keys, sorted, sums] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)];
  rankKeys(gains, weights, sums, keys);
  const ranks = ranksOf(keys, sorted);
  for (let draw = 0; draw < draws; draw += 1) {
    rankKeys(gains, weights.map((weight) => weight * (0.8 + 0.4 * random())), sums, keys);
    sorted.set(keys);
    sorted.sort();
    const best = sorted[count - 1] as number;
    let sharing = 1;
    while (sharing < count && sorted[count - 1 - sharing] === best) sharing += 1;
    for (let at = 0; at < count; at += 1) {
      const key = keys[at] as number;
      const place = count - (ranks[at] as number);
      if (key === best) first[at] = (first[at] as number) + 1 / sharing;
      // It has its rank where the key at that place is its own and the next greater one is another.
      if (sorted[place] === key && (place + 1 === count || (sorted[place + 1] as number) > key)) keeps[at] = (keeps[at] as number) + 1;
    }
  }
  return { first, keeps };
}

function rankKeys(gains: readonly Float64Array[], weights: readonly number[], sums: Float64Array, keys: Int32Array): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  sums.fill(50);
  gains.forEach((gain, of) => {
    const share = (weights[of] as number) / total;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + share * (gain[at] as number);
  });
  for (let at = 0; at < sums.length; at += 1) keys[at] = keyOf(sums[at] as number);
}

/** Ranks from 1, equal keys sharing theirs, of keys that are almost in order. */
function ranksOf(keys: Int32Array, sorted: Int32Array): Int32Array {
  sorted.set(keys);
  sorted.sort();
  const rankOf = new Map<number, number>();
  for (let place = sorted.length - 1; place >= 0; place -= 1) if (!rankOf.has(sorted[place] as number)) rankOf.set(sorted[place] as number, sorted.length - place);
  return keys.map((key) => rankOf.get(key) as number);
}

/** A repeatable stream of numbers in [0, 1): mulberry32, 32 bits of state. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
