import type { FreedByLimit, MissedLimit, NearMiss } from "../../domain/sites/site-finding";
import { fallsAt, open, verdictAt, type LimitTest } from "./limit-test";

/** As many as a sentence each can be said of. */
export const mostNearMisses = 5;

type Missing = { site: number; limits: number; gap: number };

/**
 * The sites that come nearest to passing all limits: those that fall out at the fewest; of these those with the smallest sum of gaps. The gap of a range is how much of
 * the limit or of the value is missing, 0 to 1 (`(least − lo) / least`, `(hi − most) / hi`); of a word, or of what is not known, it is 1. And how many sites each limit alone keeps out.
 */
export function nearMissesOf(tests: readonly LimitTest[], count: number): { nearMisses: NearMiss[]; freeing: FreedByLimit[] } {
  const nearest: Missing[] = [];
  const alone = new Uint32Array(tests.length);
  for (let site = 0; site < count; site += 1) {
    const worst = nearest.length < mostNearMisses ? null : (nearest.at(-1) ?? null);
    let [limits, gap, step] = [0, 0, 0];
    for (let at = 0; at < tests.length; at += 1) {
      const test = tests[at] as LimitTest;
      if (!fallsAt(test, site)) continue;
      limits += 1;
      gap += gapAt(test, site);
      step = at;
    }
    if (limits === 1) alone[step] = (alone[step] as number) + 1;
    if (worst && compare({ site, limits, gap }, worst) >= 0) continue;
    nearest.push({ site, limits, gap });
    nearest.sort(compare);
    nearest.length = Math.min(nearest.length, mostNearMisses);
  }
  const freeing = tests.flatMap(({ limit }, step) => ((alone[step] as number) > 0 ? [{ limit, sites: alone[step] as number }] : []));
  return {
    nearMisses: nearest.map(({ site }) => ({ site, fails: tests.filter((test) => fallsAt(test, site)).map((test) => missedAt(test, site)) })),
    freeing: freeing.sort((a, b) => b.sites - a.sites),
  };
}

const compare = (a: Missing, b: Missing): number => a.limits - b.limits || a.gap - b.gap || a.site - b.site;

function gapAt(test: LimitTest, site: number): number {
  if (test.is !== "range") return 1;
  const lo = test.lo[site] as number;
  const hi = test.hi[site] as number;
  if (Number.isNaN(lo)) return 1;
  return (lo < test.least ? (test.least - lo) / test.least : 0) + (hi === Infinity && test.most < hi ? 1 : hi > test.most ? (hi - test.most) / hi : 0);
}

function missedAt(test: LimitTest, site: number): MissedLimit {
  return { limit: test.limit, reaches: reachAt(test, site), isUnknown: verdictAt(test, site) === open };
}

/** To what a range limit would have to be relaxed so that all of what is known of the site passes; `null` where one value cannot say it. */
function reachAt(test: LimitTest, site: number): number | null {
  if (test.is !== "range") return null;
  const lo = test.lo[site] as number;
  const hi = test.hi[site] as number;
  if (Number.isNaN(lo)) return null;
  if (lo < test.least && hi > test.most) return lo === hi ? lo : null;
  return lo < test.least ? lo : hi === Infinity ? null : hi;
}
