import { landIn, type LandUnit } from "../domain/land-amount";
import type { Language } from "../domain/saved-view";
import { unitName } from "./format-area";
import { leadingLanguage } from "./translate";

/** Decimals of accounted land, by unit: in tables, and where there is room. */
const decimals = { table: { mu: 2, ha: 2, km2: 4, m2: 2 }, detail: { mu: 2, ha: 4, km2: 6, m2: 2 } } as const;

export const landUnitName = (language: Language, unit: LandUnit): string =>
  unit === "m2" ? (leadingLanguage(language) === "zh" ? "平方米" : "m²") : unitName(language, unit);

/** A count of 1/300 m² as digits, not grouped: what a spreadsheet takes for a number. */
export const landDigits = (count: number, unit: LandUnit, where: "table" | "detail" = "table"): string => landIn(count, unit, decimals[where][unit]);

/** Grouped by thousands; a minus is a minus sign. */
export const groupedDigits = (digits: string): string =>
  digits.replace(/^-/, "−").replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+(?!\d))/g, ","));

export const landFigure = (count: number, unit: LandUnit, where: "table" | "detail" = "table"): string => groupedDigits(landDigits(count, unit, where));

/** `9,255.00 亩` */
export const landText = (count: number, unit: LandUnit, language: Language): string => `${landFigure(count, unit, "detail")} ${landUnitName(language, unit)}`;

/** `9,255 亩`: as `landText`, without the zeros that only an account needs. */
export const landWords = (count: number, unit: LandUnit, language: Language): string => landText(count, unit, language).replace(/(\.\d*?)0+(?=\s)/, "$1").replace(/\.(?=\s)/, "");
