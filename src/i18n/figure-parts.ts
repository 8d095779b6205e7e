import type { Quantity } from "../domain/statement";
import { englishAmount } from "./english-amount";
import { figure } from "./format-area";
import type { Language } from "../domain/saved-view";
import { leadingLanguage, translate, type SentenceLanguage } from "./translate";

/** A figure as it is set on a stage and on the map of a chapter: how the source qualifies it (and in English its currency), the digits, and the unit, each with its own weight. */
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

/** A figure as the reader's language counts it, and beside Chinese the English whole where that reads differently. */
export function figureInLanguage(quantity: Quantity, language: Language): { lead: FigureParts; second: string | null } {
  const lead = figureParts(quantity, leadingLanguage(language));
  const english = language === "both" ? figureParts(quantity, "en") : null;
  // What is written alike in both is written once.
  return { lead, second: english && (english.unit !== lead.unit || english.value !== lead.value) ? figureText(english) : null };
}
