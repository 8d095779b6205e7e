import type { Language } from "../../../domain/saved-view";
import type { Text } from "../../../domain/text";
import type { Words } from "../../../sheets/comparison-picture";

/** With both languages shown, the English stands below where it says something else. */
export function pictureWords(language: Language, { zh, en }: Text): Words {
  if (language === "en") return [en];
  return language === "both" && zh !== en ? [zh, en] : [zh];
}

/** The languages that notes and sources are written in, one after the other. */
export const spokenIn = (language: Language): readonly ("zh" | "en")[] => (language === "both" ? ["zh", "en"] : [language]);
