import type { Text } from "../../domain/text";
import { translate, type MessageKey } from "../../i18n/translate";

export type Parameters = Record<string, string | number | Text>;

/** A message in both languages, names within it each in its own. */
export function messageText(key: MessageKey, parameters: Parameters = {}): Text {
  const sentence = (language: "zh" | "en") =>
    translate(
      language,
      key,
      Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeof value === "object" ? value[language] : value])),
    );
  return { zh: sentence("zh"), en: sentence("en") };
}

/** Texts one after the other, language by language. */
export const joinedTexts = (texts: readonly Text[], separator: string): Text => ({
  zh: texts.map(({ zh }) => zh).join(separator),
  en: texts.map(({ en }) => en).join(separator),
});
