/**
 * Finding sites as one would write it first, from the definitions: plain objects, one site at a time, no columns, nothing kept. It imports nothing of
 * `src/analysis`, so that what it agrees with it does not share.
 */
import type { CriterionId } from "../../src/domain/sites/criterion";
import type { SiteLimit, SiteSearch, SiteWeight } from "../../src/domain/sites/site-search";
import { isRange, type Known, type PlainSite } from "./sites";

export type Answer = "passes" | "fails" | "open";

/** Not above 1 where it is a share. */
const greatestOf = (criterion: CriterionId): number => (criterion === "industry" ? 1 : 1e15);

const rangeOf = (known: Known | undefined, criterion: CriterionId): { lo: number; hi: number } | null => {
  if (known === null || known === undefined) return null;
  const [lo, hi] = typeof known === "number" ? [known, known] : isRange(known) ? known : [Number.NaN, Number.NaN];
  // No quantity is negative, infinite or above 10^15, and no range begins behind its end; but of some only the least is known.
  return lo >= 0 && lo <= greatestOf(criterion) && (hi <= greatestOf(criterion) || hi === Infinity) && lo <= hi ? { lo, hi } : null;
};

/** What can be scored: known to both sides. */
const scoredRangeOf = (known: Known | undefined, criterion: CriterionId): { lo: number; hi: number } | null => {
  const range = rangeOf(known, criterion);
  return range?.hi === Infinity ? null : range;
};

export function answerOf({ known }: PlainSite, { criterion, least, most, any }: SiteLimit): Answer {
  if (least !== null && most !== null && least > most) return "fails";
  const value = known[criterion];
  if (Array.isArray(value) && typeof value[0] !== "number") {
    const words = value as readonly string[];
    if (words.length === 0) return "open";
    return words.some((word) => (criterion === "policy" ? word === "yes" : any.includes(word))) ? "passes" : "fails";
  }
  const range = rangeOf(value, criterion);
  if (!range) return "open";
  if (least !== null && range.hi < least) return "fails";
  if (most !== null && range.lo > most) return "fails";
  const isAbove = least === null || range.lo >= least;
  const isBelow = most === null || range.hi <= most;
  return isAbove && isBelow ? "passes" : "open";
}

const fallsOut = (site: PlainSite, limit: SiteLimit): boolean => {
  const answer = answerOf(site, limit);
  return answer === "fails" || (answer === "open" && limit.unknown === "drop");
};

export function referenceFunnel(sites: readonly PlainSite[], { limits }: SiteSearch) {
  const fellAt = sites.map((site) => limits.findIndex((limit) => fallsOut(site, limit)) + 1);
  const steps = limits.map((limit, step) => {
    const came = sites.filter((_, at) => fellAt[at] === 0 || (fellAt[at] ?? 0) > step);
    const failed = came.filter((site) => answerOf(site, limit) === "fails");
    const unknown = came.filter((site) => answerOf(site, limit) === "open");
    return { limit, before: came.length, remaining: came.filter((site) => !fallsOut(site, limit)).length, failed: failed.map(({ id }) => id), unknown: unknown.map(({ id }) => id) };
  });
  return { fellAt, steps, remaining: sites.filter((_, at) => fellAt[at] === 0) };
}

type Ends = { lo: number; hi: number };

/** The utility of a value, 0 to 100, by its definition; `null` where nobody can say. */
function utility(value: number, all: readonly Ends[], { criterion, prefers }: SiteWeight, ideal: Ends | null, normalisation: SiteSearch["normalisation"]): number | null {
  const min = Math.min(...all.map(({ lo }) => lo));
  const max = Math.max(...all.map(({ hi }) => hi));
  if (prefers === "ideal" || prefers === "like") {
    if (!ideal) return null;
    const away = (x: number): number => (x < ideal.lo ? ideal.lo - x : x > ideal.hi ? x - ideal.hi : 0);
    if (away(value) === 0) return 100;
    if (normalisation === "ratio") return 100 * (value < ideal.lo ? value / ideal.lo : ideal.hi / value);
    const farthest = Math.max(...all.flatMap(({ lo, hi }) => [away(lo), away(hi)]));
    return 100 * ((farthest - away(value)) / farthest);
  }
  // A share says by itself how good it is, whoever else there is.
  if (criterion === "industry") return 100 * (prefers === "more" ? value : 1 - value);
  if (normalisation === "ratio") {
    if (prefers === "more") return max === 0 ? 100 : (100 * value) / max;
    return value === 0 ? 100 : (100 * min) / value;
  }
  if (max === min) return 50;
  return (100 * (prefers === "more" ? value - min : max - value)) / (max - min);
}

export type Part = { criterion: CriterionId; share: number; utility: number | null; from: number; to: number };

/** Each criterion with a weight: what a site gets for it. */
export function referenceParts(sites: readonly PlainSite[], search: SiteSearch, site: PlainSite): Part[] {
  const used = search.weights.filter(({ weight }) => weight > 0);
  const sum = used.reduce((total, { weight }) => total + weight, 0);
  return used.map((weight) => {
    const { criterion } = weight;
    const all = sites.flatMap(({ known }) => scoredRangeOf(known[criterion], criterion) ?? []);
    const like = sites.find(({ id }) => id === weight.like);
    const ideal = weight.prefers === "like" ? scoredRangeOf(like?.known[criterion], criterion) : weight.ideal === null ? null : { lo: weight.ideal, hi: weight.ideal };
    const own = scoredRangeOf(site.known[criterion], criterion);
    const of = (value: number) => utility(value, all, weight.prefers === "like" && criterion === "industry" ? { ...weight, prefers: "more" } : weight, ideal, search.normalisation);
    const middle = own && of((own.lo + own.hi) / 2);
    if (!own || middle === null) return { criterion, share: weight.weight / sum, utility: null, from: 0, to: 100 };
    // Every value that the range may turn out to be: its ends, and the ends of the ideal where they lie inside.
    const inside = ideal ? [ideal.lo, ideal.hi].filter((value) => value > own.lo && value < own.hi) : [];
    const each = [own.lo, own.hi, ...inside].map((value) => of(value) ?? 0);
    return { criterion, share: weight.weight / sum, utility: middle, from: Math.min(...each), to: Math.max(...each) };
  });
}

export function referenceScore(parts: readonly Part[]) {
  const plus = (of: (part: Part) => number): number => parts.reduce((sum, part) => sum + part.share * (of(part) - 50), 50);
  return { score: plus(({ utility: own }) => own ?? 50), low: plus(({ from }) => from), high: plus(({ to }) => to) };
}

/** Scores nearer than this are equal. */
const step = 1e-7;
const keyOf = (score: number): number => Math.round(score / step);

/** Ranks from 1: one more than there are better ones. */
export const referenceRanks = (scores: readonly number[]): number[] => scores.map((score) => scores.filter((other) => keyOf(other) > keyOf(score)).length + 1);

/** 1,000 draws as the definition has them, with a stream of random numbers. */
export function referenceStability(parts: readonly (readonly Part[])[], weights: readonly number[], draws: number, random: () => number) {
  const scoresWith = (changed: readonly number[]): number[] => {
    const total = changed.reduce((sum, weight) => sum + weight, 0);
    return parts.map((own) => own.reduce((sum, part, at) => sum + ((changed[at] ?? 0) / total) * ((part.utility ?? 50) - 50), 50));
  };
  const ranks = referenceRanks(scoresWith(weights));
  const first = parts.map(() => 0);
  const keeps = parts.map(() => 0);
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = referenceRanks(scoresWith(weights.map((weight) => weight * (0.8 + 0.4 * random()))));
    drawn.forEach((rank, at) => {
      // A draw that several win is shared among them.
      if (rank === 1) first[at] = (first[at] ?? 0) + 1 / drawn.filter((other) => other === 1).length;
      if (rank === ranks[at]) keeps[at] = (keeps[at] ?? 0) + 1;
    });
  }
  return { first, keeps };
}
