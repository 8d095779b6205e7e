import { numberIn, plainText } from "./number-text";

export const moneyUnits = ["yi", "wan", "yuan"] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

/** 元 per 亿元, 万元, 元. */
export const yuanPer: Readonly<Record<MoneyUnit, number>> = { yi: 1e8, wan: 1e4, yuan: 1 };

/** More than any project costs; a figure above it is a slip of unit. */
export const mostYuan = 1e14;

export type MoneyFault = "not-a-number" | "negative" | "too-large" | "unit-missing" | "unit-unknown";

/** The unit a text names, `null` where it names none that 元 are counted in; 美元 is none of them. */
export function moneyUnitOf(raw: string): MoneyUnit | null {
  const text = plainText(raw).replace(/\s/g, "").replace(/人民币|RMB|CNY/gi, "");
  if (/^(亿元?|100millionyuan)$/i.test(text)) return "yi";
  if (/^(万元?|10,?000yuan)$/i.test(text)) return "wan";
  return /^(元|yuan)$/i.test(text) ? "yuan" : null;
}

/** 元 out of what an office wrote, to the cent; `unit` holds where the text has none. `null` where nothing is known. */
export function yuanIn(raw: string, unit: MoneyUnit | null): number | null | MoneyFault {
  const read = numberIn(raw);
  if (read.is === "unknown") return null;
  if (read.is === "fault") return "not-a-number";
  const own = read.unit === "" ? unit : moneyUnitOf(read.unit);
  if (own === null) return read.unit === "" ? "unit-missing" : "unit-unknown";
  const yuan = Math.round(Number(read.value) * yuanPer[own] * 100) / 100;
  if (yuan < 0) return "negative";
  return yuan > mostYuan ? "too-large" : yuan;
}
