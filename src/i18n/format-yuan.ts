import { shiftPoint } from "../domain/decimal-text";
import type { Language } from "../domain/saved-view";
import { groupedDigits } from "./format-land";
import { leadingLanguage } from "./translate";

/** A whole amount, to the last 元: `1,234.5678 万元`, `CNY 12,345,678`. */
export function yuanText(yuan: number | bigint, language: Language): string {
  if (leadingLanguage(language) === "en") return `CNY ${groupedDigits(yuan.toString())}`;
  return `${groupedDigits(trimmed(shiftPoint(yuan.toString(), -4)))} 万元`;
}

const trimmed = (decimal: string): string => (decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal);
