import { shiftPoint } from "./decimal-text";
import { numberIn, plainText } from "./number-text";

export const moneyUnits = ["yi", "wan", "yuan"] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

/** Decimal places by which 亿元, 万元, 元 are larger than 元. */
export const tensOf: Readonly<Record<MoneyUnit, number>> = { yi: 8, wan: 4, yuan: 0 };
/** 元 per 亿元, 万元, 元. */
export const yuanPer: Readonly<Record<MoneyUnit, number>> = { yi: 1e8, wan: 1e4, yuan: 1 };

/** More than any project costs; a figure above it is a slip of unit. */
const mostYuan = 1e14;

const units: readonly (readonly [RegExp, number])[] = [
  [/^(亿元?|100millionyuan)$/i, 8],
  [/^千万元$/, 7],
  [/^百万元$/, 6],
  [/^(万元?|wan|10,?000yuan)$/i, 4],
  [/^(元|yuan|人民币|rmb|cny)$/i, 0],
];

/** The decimal places of the unit a text names, `null` where it names none that 元 are counted in; 美元 is none of them. */
export function moneyTens(raw: string): number | null {
  const text = plainText(raw).replace(/\s/g, "");
  const bare = text.replace(/人民币|RMB|CNY/gi, "");
  return units.find(([pattern]) => pattern.test(bare === "" ? text : bare))?.[1] ?? null;
}

export type MoneyFault = "not-a-number" | "unclear-number" | "footnote" | "percent" | "negative" | "unit-missing" | "unit-unknown";
export type MoneyReading = { is: "unknown" } | { is: "amount"; yuan: string } | { is: "fault"; fault: MoneyFault };

const faultOf: Partial<Record<string, MoneyFault>> = { "cell-percent": "percent", "cell-unclear-number": "unclear-number", "cell-footnote": "footnote" };

/**
 * An amount as offices write it, in 元 as exact decimal text. “—” is unknown, which is not zero.
 * @param tens of the unit where the text names none, `null` where nobody said
 */
export function readMoney(raw: string, tens: number | null): MoneyReading {
  const read = numberIn(raw);
  if (read.is === "unknown") return read;
  if (read.is === "fault") return { is: "fault", fault: faultOf[read.code] ?? "not-a-number" };
  const own = read.unit === "" ? tens : moneyTens(read.unit);
  if (own === null) return { is: "fault", fault: read.unit === "" ? "unit-missing" : "unit-unknown" };
  return read.value.startsWith("-") ? { is: "fault", fault: "negative" } : { is: "amount", yuan: shiftPoint(read.value, own) };
}

export type InvestmentFault = "not-a-number" | "negative" | "too-large" | "unit-missing" | "unit-unknown";

/** What a project costs in 元, to the cent; `tens` as of `readMoney`. `null` where nothing is known. */
export function yuanIn(raw: string, tens: number | null): number | null | InvestmentFault {
  const read = readMoney(raw, tens);
  if (read.is === "unknown") return null;
  if (read.is === "fault") return read.fault === "negative" || read.fault === "unit-missing" || read.fault === "unit-unknown" ? read.fault : "not-a-number";
  const yuan = Math.round(Number(read.yuan) * 100) / 100;
  return yuan > mostYuan ? "too-large" : yuan;
}
