import type { Stability } from "../../domain/sites/site-finding";
import { utilitiesAt, type Weighed } from "./utility";

/** The end of the scale of weights. */
const mostWeight = 100;

type Turning = Stability["turning"][number];

/**
 * Which single weight's change makes another site first. With `g` the gain `utility − 50` (0 where unknown), `S = Σ w g` and a weight `c` that becomes `w_c (1 + p)`, a score is
 * `50 + (S + p w_c g_c) / (W + p w_c)`; the divisor is the same for all sites and above zero, so site `i` draws level with the first site `F` at exactly
 * `p = (S_F − S_i) / (w_c (g_ic − g_Fc))`, and is before it beyond. Of each weight the nearest such change down (p < 0) and up, as far as a weight goes: above 0 and up to 100. Where
 * sites draw level at one point, the winner is the one that is before the others beyond it. A change of 0 %: the place is shared already.
 */
export function turningWeights(weighed: readonly Weighed[], sites: Int32Array, first: number): Turning[] {
  const sums = new Float64Array(sites.length);
  const gain = new Float64Array(sites.length);
  for (const one of weighed) {
    fillGains(one, sites, gain);
    for (let at = 0; at < sites.length; at += 1) sums[at] = (sums[at] as number) + one.preference.weight * (gain[at] as number);
  }
  const at = sites.indexOf(first);
  const turning = weighed.flatMap((one) => {
    fillGains(one, sites, gain);
    return [-1, 1].flatMap((direction) => nearestTurn(one, sites, { sums, gain }, at, direction));
  });
  return turning.sort((a, b) => Math.abs(a.changePercent) - Math.abs(b.changePercent));
}

function fillGains(one: Weighed, sites: Int32Array, gain: Float64Array): void {
  for (let at = 0; at < sites.length; at += 1) gain[at] = (utilitiesAt(one, sites[at] as number)?.middle ?? 50) - 50;
}

function nearestTurn({ preference }: Weighed, sites: Int32Array, { sums, gain }: { sums: Float64Array; gain: Float64Array }, first: number, direction: number): Turning[] {
  const { weight, criterion } = preference;
  const farthest = direction < 0 ? 1 : mostWeight / weight - 1;
  let [winner, nearest, steepest] = [-1, farthest, 0];
  for (let at = 0; at < sites.length; at += 1) {
    const slope = direction * weight * ((gain[at] as number) - (gain[first] as number));
    if (slope <= 0) continue;
    // Scores that count as equal may differ by rounding.
    const change = Math.max(0, (sums[first] as number) - (sums[at] as number)) / slope;
    if (change > nearest || (change === nearest && slope <= steepest) || change >= farthest) continue;
    [winner, nearest, steepest] = [at, change, slope];
  }
  return winner < 0 ? [] : [{ criterion, changePercent: direction * 100 * nearest + 0, winner: sites[winner] as number }];
}
