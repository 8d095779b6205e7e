import { utilitiesAt, type Weighed } from "./utility";

/** Scores nearer than 1 / `scoreSteps` are one: what is left of them is rounding of the computer. */
export const scoreSteps = 1e7;

/** The score, 0 to 100 but for rounding, as a whole number that ranks are made from. */
export const keyOf = (score: number): number => Math.trunc(score * scoreSteps + 0.5);

export type Score = { score: number; low: number; high: number };

/**
 * `50 + Σ share × (utility − 50)`, of a range the utility of its middle. What is unknown adds nothing, and `share × 50` to either side of what the score can be.
 * Between 0 and 100.
 */
export function scoreOf(weighed: readonly Weighed[], site: number): Score {
  let [score, low, high] = [50, 50, 50];
  for (const one of weighed) {
    const utilities = utilitiesAt(one, site);
    score += one.share * ((utilities?.middle ?? 50) - 50);
    low += one.share * ((utilities?.from ?? 0) - 50);
    high += one.share * ((utilities?.to ?? 100) - 50);
  }
  return { score: bounded(score), low: bounded(low), high: bounded(high) };
}

const bounded = (score: number): number => Math.min(100, Math.max(0, score));
