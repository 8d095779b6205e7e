import type { Normalisation } from "../../domain/sites/site-search";
import { isShare, measuredColumn, type Measured, type SiteColumns } from "./measure-columns";
import type { Preference, SiteQuestion } from "./site-question";

/** How a value becomes a utility of 0 to 100. */
export type Scale =
  /** `(x − origin) × slope + base` */
  | { is: "linear"; origin: number; slope: number; base: number }
  /** `100 × best / x`, 100 where both are zero. */
  | { is: "inverse"; best: number }
  /** 100 between `from` and `to`, falling to 0 at the distance `reach` from them. */
  | { is: "near"; from: number; to: number; reach: number }
  /** 100 between `from` and `to`, `x / from` below and `to / x` above. */
  | { is: "near-ratio"; from: number; to: number };

/** A criterion with a weight: its share of all weights, its column and its scale; `null` where it has no column, no known value or no known ideal. */
export type Weighed = { preference: Preference; share: number; on: { column: Measured; scale: Scale } | null };

/**
 * What a question weighs. Shares are weights over their sum; a weight of zero, or that is no number, weighs nothing. Scales are made from all sites that are searched,
 * so that no utility changes when a limit does.
 */
export function weighedOf(columns: SiteColumns, { preferences, normalisation }: Pick<SiteQuestion, "preferences" | "normalisation">): Weighed[] {
  const used = preferences.filter(({ weight }) => weight > 0 && Number.isFinite(weight));
  const sum = used.reduce((total, { weight }) => total + weight, 0);
  return used.map((preference) => {
    const column = measuredColumn(columns, preference.criterion);
    const scale = column && column.min <= column.max ? scaleOf(column, preference, normalisation) : null;
    return { preference, share: preference.weight / sum, on: column && scale && { column, scale } };
  });
}

/**
 * A share (0 to 1, `industry`) is a utility as it stands: more is better `100 x`, less `100 (1 − x)`, whatever the normalisation and whoever else is searched. Of the others:
 * `range`: more is better `100 (x − min) / (max − min)`, less `100 (max − x) / (max − min)`, an ideal `100 (1 − d / D)` with d the distance from it and D the greatest there is.
 * `ratio` (Hwang & Yoon 1981): `100 x / max`, `100 min / x`, and for an ideal `100 x / ideal` below it, `100 ideal / x` above.
 * A column whose values are all the same tells no sites apart: 50 by range; by ratio each is the best there is, 100. Where all are at the ideal it is 100.
 */
function scaleOf({ min, max }: Measured, { criterion, prefers, from, to }: Preference, normalisation: Normalisation): Scale | null {
  const slope = 100 / (max - min);
  if (prefers === "ideal") {
    if (!(from >= 0 && from <= to)) return null;
    if (normalisation === "ratio") return { is: "near-ratio", from, to };
    const reach = Math.max(from - min, max - to, 0);
    return Number.isFinite(100 / reach) ? { is: "near", from, to, reach } : flat(100);
  }
  if (isShare(criterion)) return prefers === "more" ? { is: "linear", origin: 0, slope: 100, base: 0 } : { is: "linear", origin: 1, slope: -100, base: 0 };
  if (normalisation === "ratio" && prefers === "less") return { is: "inverse", best: min };
  if (normalisation === "ratio") return Number.isFinite(100 / max) ? { is: "linear", origin: 0, slope: 100 / max, base: 0 } : flat(100);
  if (!Number.isFinite(slope)) return flat(50);
  return prefers === "more" ? { is: "linear", origin: min, slope, base: 0 } : { is: "linear", origin: max, slope: -slope, base: 0 };
}

const flat = (base: number): Scale => ({ is: "linear", origin: 0, slope: 0, base });

/** The utility of one value of the column that the scale was made from. */
export function utilityOf(scale: Scale, value: number): number {
  return Math.min(100, Math.max(0, rawUtility(scale, value)));
}

function rawUtility(scale: Scale, value: number): number {
  switch (scale.is) {
    case "linear":
      return (value - scale.origin) * scale.slope + scale.base;
    case "inverse":
      return value === 0 ? 100 : (100 * scale.best) / value;
    case "near":
      return 100 * (1 - Math.max(scale.from - value, value - scale.to, 0) / scale.reach);
    case "near-ratio":
      if (value < scale.from) return (100 * value) / scale.from;
      return value > scale.to ? (100 * scale.to) / value : 100;
  }
}

/** Of what is known of a site: the utility of the middle of its range, and the least and greatest that any value in it has. `null`: unknown, or known to be at least so much and no more. */
export type Utilities = { middle: number; from: number; to: number };

export function utilitiesAt({ on }: Weighed, site: number): Utilities | null {
  if (!on) return null;
  const { column, scale } = on;
  const lo = column.lo[site] ?? Number.NaN;
  const hi = column.rated[site] ?? Number.NaN;
  if (Number.isNaN(lo) || Number.isNaN(hi)) return null;
  const ends = [utilityOf(scale, lo), utilityOf(scale, hi)] as const;
  // A range may reach over its ideal, which is better than both its ends.
  const best = "from" in scale ? utilityOf(scale, Math.min(hi, Math.max(lo, scale.from))) : Math.max(...ends);
  return { middle: utilityOf(scale, middleOf(lo, hi)), from: Math.min(...ends), to: best };
}

export const middleOf = (lo: number, hi: number): number => (lo + hi) / 2;
