import { addUtilities } from "./add-utilities";
import { beginFunnel, passThrough } from "./eliminate";
import type { LimitTest } from "./limit-test";
import { beginKeys, pushScores } from "./rank";
import type { Weighed } from "./utility";

/** So many sites are worked on at once that what is read and written of them stays in the processor's nearest memory. */
const blockSize = 8192;

let shared = new Int32Array(0);

/**
 * Of those that remain: their indexes, ascending, and the keys of their scores, both only until the next run. Limits and criteria are read once each, block by block, and nothing
 * is made per site.
 */
export function run(count: number, tests: readonly LimitTest[], weighed: readonly Weighed[]) {
  if (shared.length < count) shared = new Int32Array(count);
  const sites = shared;
  const funnel = beginFunnel(tests, count);
  const keys = beginKeys(count);
  const [list, sums] = [new Int32Array(blockSize), new Float64Array(blockSize)];
  for (let from = 0; from < count; from += blockSize) {
    const size = Math.min(blockSize, count - from);
    for (let at = 0; at < size; at += 1) list[at] = from + at;
    const left = passThrough(funnel, list, size);
    sums.fill(50, 0, left);
    for (const one of weighed) addUtilities(one, list, left, sums);
    sites.set(list.subarray(0, left), keys.length);
    pushScores(keys, sums, left);
  }
  return { funnel, sites, keys };
}
