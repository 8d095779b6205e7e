import { leadingLanguage } from "./translate";
import { squareMetresPer, type AreaUnit } from "../domain/area-unit";
import type { Language } from "../domain/saved-view";

const unitNames = {
  zh: { km2: "平方公里", ha: "公顷", mu: "亩" },
  en: { km2: "km²", ha: "ha", mu: "mu" },
} as const;

export const unitName = (language: Language, unit: AreaUnit): string => unitNames[leadingLanguage(language)][unit];

/** A figure as printed: grouped by thousands, all its own decimals, no rounding. */
export const figure = (value: number): string => plainFigures.format(value);

/** Made once: to make one takes longer than a row of a list. */
const plainFigures = new Intl.NumberFormat("en-US", { maximumFractionDigits: 10 });

/**
 * An area in one unit, as the language writes it: in Chinese, 亩 and 公顷 above ten thousand in 万
 * (23.55 万亩), in English with grouped digits. `digits` limits the significant digits, so that a
 * converted figure never looks more exact than the one it comes from.
 */
export function formatArea(areaM2: number, unit: AreaUnit, language: Language, digits = 6): string {
  const value = Number((areaM2 / squareMetresPer[unit]).toPrecision(digits));
  const name = unitName(language, unit);
  if (leadingLanguage(language) === "zh" && unit === "mu" && value >= 1e8) return `${figure(value / 1e8)} 亿${name}`;
  if (leadingLanguage(language) === "zh" && unit === "mu" && value >= 1e4) return `${figure(Number((value / 1e4).toPrecision(digits)))} 万${name}`;
  return `${figure(value)} ${name}`;
}
