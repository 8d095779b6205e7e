import type { Quantity } from "../../domain/statement";
import { englishAmount } from "../../i18n/english-amount";
import { figure } from "../../i18n/format-area";
import { translate, type SentenceLanguage } from "../../i18n/translate";

/** A figure as it is set on a stage: how the source qualifies it (and in English its currency), the digits, and the unit, each with its own weight. */
export type FigureParts = { sense: string; value: string; unit: string };

export function figureParts(quantity: Quantity, language: SentenceLanguage): FigureParts {
  const { amount, upTo, sense, unit } = quantity;
  const said = sense === "exactly" ? "" : translate(language, `statement.sense.${sense}`, { value: "" }).trim();
  if (language === "zh") return { sense: said, value: upTo === null ? figure(amount) : `${figure(amount)}–${figure(upTo)}`, unit: unit.zh };
  const { currency, ...english } = englishAmount(quantity);
  return { ...english, sense: [said, currency].filter(Boolean).join(" ") };
}

/** The whole in one line: `about CNY 150 billion`. */
export const figureText = ({ sense, value, unit }: FigureParts): string => [sense, value, unit].filter(Boolean).join(" ");
