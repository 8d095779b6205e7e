import type { BenefitSplitRecord } from "../../domain/sites/site-records";
import { sharedMeasures } from "../../domain/sites/site-records";

export type SharedMeasure = (typeof sharedMeasures)[number];

/** What each side has of one measure in one year, in whole 元; both add up to the total. */
export type SharedYear = { year: number; measure: SharedMeasure; totalYuan: number; firstYuan: number; hostYuan: number };

/** What the sides have of one measure over its years, in whole 元. Different measures never add up: a tax is no output. */
export type SharedSum = { measure: SharedMeasure; years: readonly number[]; totalYuan: bigint; firstYuan: bigint; hostYuan: bigint };

export type SharedBenefit = { rows: readonly SharedYear[]; sums: readonly SharedSum[] };

/**
 * The shares of both sides, year by year and measure by measure, and their sums over the years. Each side's share is rounded down to whole 元,
 * the one 元 that may be left goes to the side with the larger remainder, at equal remainders to the host; so both sides always add up to the total.
 */
export function shareBenefit({ firstPermille, years }: Pick<BenefitSplitRecord, "firstPermille" | "years">): SharedBenefit {
  const rows = [...years]
    .sort((a, b) => a.year - b.year || sharedMeasures.indexOf(a.measure) - sharedMeasures.indexOf(b.measure))
    .map(({ year, measure, totalYuan }): SharedYear => ({ year, measure, totalYuan, ...shareOfYear(totalYuan, firstPermille) }));
  const sums = sharedMeasures.flatMap((measure): SharedSum[] => {
    const own = rows.filter((row) => row.measure === measure);
    if (own.length === 0) return [];
    const sum = (of: "totalYuan" | "firstYuan" | "hostYuan"): bigint => own.reduce((all, row) => all + BigInt(row[of]), 0n);
    return [{ measure, years: own.map(({ year }) => year), totalYuan: sum("totalYuan"), firstYuan: sum("firstYuan"), hostYuan: sum("hostYuan") }];
  });
  return { rows, sums };
}

/** @param totalYuan whole 元, at least zero @param firstPermille share of the first side in tenths of a percent, 0 to 1000 */
export function shareOfYear(totalYuan: number, firstPermille: number): { firstYuan: number; hostYuan: number } {
  // A total of 9e15 times 1000 is beyond what a number holds exactly.
  const parts = BigInt(totalYuan) * BigInt(firstPermille);
  const takesLeft = parts % 1000n > 500n ? 1n : 0n;
  const firstYuan = Number(parts / 1000n + takesLeft);
  return { firstYuan, hostYuan: totalYuan - firstYuan };
}

export type SplitWarning =
  /** Its shares of fixed investment exceed what the project is said to invest. */
  | { is: "over-investment"; sharedYuan: bigint; investmentYuan: number }
  /** Neither 3:7 nor 4:6, whichever side takes which. */
  | { is: "other-ratio" }
  /** Years between the first and the last of which nothing was entered for a measure. */
  | { is: "gaps"; measure: SharedMeasure; years: readonly number[] };

/** What someone should look at before the shares are used; none of it is an error. @param investmentYuan what the project of the library invests, where it is known */
export function splitWarnings(record: Pick<BenefitSplitRecord, "firstPermille" | "years">, investmentYuan: number | null): SplitWarning[] {
  const { sums } = shareBenefit(record);
  const invested = sums.find(({ measure }) => measure === "fixed-investment");
  return [
    ...(ratioOf(record.firstPermille).ratio === "free" ? [{ is: "other-ratio" } as const] : []),
    ...(invested && investmentYuan !== null && invested.totalYuan > BigInt(Math.floor(investmentYuan)) ? [{ is: "over-investment", sharedYuan: invested.totalYuan, investmentYuan } as const] : []),
    ...sums.flatMap(({ measure, years }): SplitWarning[] => {
      const missing = gapsIn(years);
      return missing.length > 0 ? [{ is: "gaps", measure, years: missing }] : [];
    }),
  ];
}

function gapsIn(years: readonly number[]): number[] {
  const [from = 0, to = 0] = [years[0], years.at(-1)];
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index).filter((year) => !years.includes(year));
}

/** 原则上 3:7 或 4:6 (S4-025), smaller share first; which side takes it the document does not say. */
export const namedRatios = { "3:7": 300, "4:6": 400 } as const;
export type NamedRatio = keyof typeof namedRatios;
export type SplitSide = "first" | "host";

/** A share as the ratio that the document names and the side that takes its smaller part, or as one of the parties' own. */
export type SplitRatio = { ratio: NamedRatio; smaller: SplitSide } | { ratio: "free"; smaller: null };

export function ratioOf(firstPermille: number): SplitRatio {
  for (const ratio of ["3:7", "4:6"] as const) {
    if (firstPermille === namedRatios[ratio]) return { ratio, smaller: "first" };
    if (firstPermille === 1000 - namedRatios[ratio]) return { ratio, smaller: "host" };
  }
  return { ratio: "free", smaller: null };
}

export const permilleOf = (ratio: NamedRatio, smaller: SplitSide): number => (smaller === "first" ? namedRatios[ratio] : 1000 - namedRatios[ratio]);
