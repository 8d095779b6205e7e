import { textIn, translate, type MessageKey } from "../../i18n/translate";
import type { Text } from "../../domain/text";
import { usePlan } from "../../store/use-plan";

/** The words of the current language: `t` for a message key, `text` for a bilingual text of the data. */
export function useTranslation() {
  const language = usePlan((state) => state.language);
  return {
    language,
    t: (key: MessageKey, parameters?: Record<string, string | number>) => translate(language, key, parameters),
    text: (text: Text) => textIn(language, text),
  };
}
