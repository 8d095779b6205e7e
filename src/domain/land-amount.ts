import type { AreaUnit } from "./area-unit";
import { z } from "./schema";

/** The units land is entered and shown in. */
export const landUnits = ["mu", "ha", "km2", "m2"] as const;
export const LandUnit = z.enum(landUnits);
export type LandUnit = AreaUnit | "m2";

/**
 * 面积，入账: land is counted in 1/300 m², of which 亩 (2000/3 m²), 公顷, 平方公里 and 平方米 are whole numbers. Three fields of
 * 100 亩 make exactly 300 亩; in square metres they would make more.
 */
export const countsPer: Record<LandUnit, number> = { mu: 200_000, ha: 3_000_000, km2: 300_000_000, m2: 300 };

/** 30,000 km²: more than Qujing. Sums of a thousand such amounts are still exact. */
export const mostLand = 30_000 * countsPer.km2;

/** A decimal number as text without grouping or exponent: `1234.5`. At most 12 digits before and 9 after the point. */
const decimal = /^-?\d{1,12}(?:\.\d{1,9})?$/;
export const Decimal = z.string().check(z.regex(decimal));

/** Land as it was entered, kept beside the exact count. */
export const LandAmount = z
  .strictObject({ value: Decimal, unit: LandUnit, count: z.int().check(z.gte(0), z.lte(mostLand)) })
  .check(z.refine(({ value, unit, count }) => countOf(value, unit) === count));
export type LandAmount = z.infer<typeof LandAmount>;

export type LandFault = "not-a-number" | "negative" | "too-large";

/** Land out of a decimal text; a value finer than 1/300 m² is rounded half up. */
export function landAmount(value: string, unit: LandUnit): LandAmount | LandFault {
  if (!decimal.test(value)) return "not-a-number";
  const count = countOf(value, unit);
  if (value.startsWith("-") && count !== 0) return "negative";
  if (count > mostLand) return "too-large";
  return { value: value.replace(/^-/, ""), unit, count: Math.abs(count) };
}

/** The count of a decimal text in a unit, exact down to 1/300 m². */
function countOf(value: string, unit: LandUnit): number {
  const [whole = "0", fraction = ""] = value.replace("-", "").split(".");
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole + fraction) * BigInt(countsPer[unit]);
  const count = Number((2n * scaled + scale) / (2n * scale));
  return value.startsWith("-") ? -count : count;
}

/**
 * A count in a unit as decimal text with this many decimals, rounded half away from zero; computed on whole numbers, so that what is
 * shown adds up as far as its decimals go.
 */
export function landIn(count: number, unit: LandUnit, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const per = BigInt(countsPer[unit]);
  const rounded = (2n * BigInt(Math.abs(count)) * scale + per) / (2n * per);
  const digits = rounded.toString().padStart(decimals + 1, "0");
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return count < 0 && rounded !== 0n ? `-${text}` : text;
}
