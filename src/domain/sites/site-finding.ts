import type { CriterionId } from "./criterion";
import type { SiteLimit } from "./site-search";

/** A step of the funnel: how many came to it, and what became of them. Indexes are those of the table. */
export type FunnelStep = {
  limit: SiteLimit;
  before: number;
  remaining: number;
  /** Did not meet it, and fell out. */
  failed: number;
  /** Cannot be decided; they fell out where the limit drops what is unknown, else they are among those that remain. */
  unknown: number;
  /** The first of them, as many as a sentence has room for. */
  failedFirst: readonly number[];
  unknownFirst: readonly number[];
};

/**
 * A limit that a site falls out at. `reaches`: below `least` or above `most`; relaxed to this, a range limit lets the site pass for certain. `null` for words,
 * and where nothing is known. `isUnknown`: it is not failed but undecided, and the limit drops what is unknown.
 */
export type MissedLimit = { limit: SiteLimit; reaches: number | null; isUnknown: boolean };

/** What a site needs to pass. */
export type NearMiss = { site: number; fails: readonly MissedLimit[] };

/** How many sites would remain without this limit alone. */
export type FreedByLimit = { limit: SiteLimit; sites: number };

export type RankedSite = {
  site: number;
  /** From 1; sites of equal score share it. */
  rank: number;
  /** 0 to 100; `null` where all weights are zero. */
  score: number | null;
  /** What the score can be, whatever the unknown turns out to be. */
  low: number;
  high: number;
  /** Limits that could not be decided for it. */
  open: readonly CriterionId[];
};

/** 选址结果 */
export type SiteFinding = {
  /** All that were searched, before the first step. */
  total: number;
  steps: readonly FunnelStep[];
  remaining: number;
  /** The best, at most `mostRanked`. */
  ranked: readonly RankedSite[];
  /** Those of the shortlist that remain, however far down, in the order of the shortlist. */
  kept: readonly RankedSite[];
  /** By site: 0 where it remains, else the number of the step, from 1, at which it fell out. */
  fellAt: Uint8Array;
  /** Where nothing remains: the nearest first. */
  nearMisses: readonly NearMiss[];
  /** Where nothing remains: the limits whose end alone would leave some, those that leave most first. */
  freeing: readonly FreedByLimit[];
  /** Why there are no scores, where there are none. */
  unscored: "no-weights" | "all-zero" | null;
  isRunning: boolean;
};

/** As many as a list shows. */
export const mostRanked = 200;

/** What one criterion adds to the score: `share × (utility − 50)`; `null` utility is unknown and adds nothing. All in 0 to 100. */
export type Contribution = {
  criterion: CriterionId;
  /** 0 to 1. */
  share: number;
  utility: number | null;
  /** Of a range: the utilities of its ends, the lower first. */
  from: number;
  to: number;
  /** In tenths, whole: 500 and the contributions of all criteria add up to the score in tenths. */
  tenths: number;
};

export type Decomposition = { scoreTenths: number; lowTenths: number; highTenths: number; parts: readonly Contribution[] };

/** 排名稳健性: how often each site keeps its place when every weight moves by up to ±20 %. */
export type Stability = {
  draws: number;
  seed: number;
  /** Share of draws, 0 to 1, in which a site is first (a place that n share counts 1/n for each), and in which it keeps its rank. */
  sites: readonly { site: number; first: number; keeps: number }[];
  /** How many sites are the same as the first in all that is weighed, itself included: above 1 no weight tells them apart. */
  alike: number;
  /** Single weights whose change alone, by at most 20 % or beyond, makes another site first; the least change in percent. */
  turning: readonly { criterion: CriterionId; changePercent: number; winner: number }[];
};
