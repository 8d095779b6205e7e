import type { Quantity } from "../../domain/statement";
import { figure } from "../../i18n/format-area";
import { translate, type SentenceLanguage } from "../../i18n/translate";

/** A figure as it is set on a stage: how the source qualifies it, the digits, and the unit, each with its own weight. */
export type FigureParts = { sense: string; value: string; unit: string };

export function figureParts({ amount, upTo, sense, unit }: Quantity, language: SentenceLanguage): FigureParts {
  return {
    sense: sense === "exactly" ? "" : translate(language, `statement.sense.${sense}`, { value: "" }).trim(),
    value: upTo === null ? figure(amount) : `${figure(amount)}–${figure(upTo)}`,
    unit: unit[language],
  };
}
