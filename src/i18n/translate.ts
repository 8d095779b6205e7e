import type { Language } from "../domain/saved-view";
import type { Text } from "../domain/text";
import { configurationMessages } from "./messages/configuration";
import { dataMessages } from "./messages/data";
import { faultMessages } from "./messages/fault";
import { historyMessages } from "./messages/history";
import { inspectorMessages } from "./messages/inspector";
import { layersMessages } from "./messages/layers";
import { licencesMessages } from "./messages/licences";
import { linesMessages } from "./messages/lines";
import { planMessages } from "./messages/plan";
import { problemMessages } from "./messages/problem";
import { projectMessages } from "./messages/project";
import { qualityMessages } from "./messages/quality";
import { shellMessages } from "./messages/shell";

export const allMessages = {
  zh: {
    ...planMessages.zh,
    ...problemMessages.zh,
    ...configurationMessages.zh,
    ...dataMessages.zh,
    ...faultMessages.zh,
    ...historyMessages.zh,
    ...inspectorMessages.zh,
    ...layersMessages.zh,
    ...licencesMessages.zh,
    ...linesMessages.zh,
    ...projectMessages.zh,
    ...qualityMessages.zh,
    ...shellMessages.zh,
  },
  en: {
    ...planMessages.en,
    ...problemMessages.en,
    ...configurationMessages.en,
    ...dataMessages.en,
    ...faultMessages.en,
    ...historyMessages.en,
    ...inspectorMessages.en,
    ...layersMessages.en,
    ...licencesMessages.en,
    ...linesMessages.en,
    ...projectMessages.en,
    ...qualityMessages.en,
    ...shellMessages.en,
  },
};

export type MessageKey = keyof typeof allMessages.zh;
/** The language that sentences are written in; with both languages shown, Chinese leads. */
export type SentenceLanguage = "zh" | "en";

export const leadingLanguage = (language: Language): SentenceLanguage => (language === "en" ? "en" : "zh");

/** The sentence for a key, with `{name}` replaced by the parameter of that name. */
export function translate(language: Language, key: MessageKey, parameters: Record<string, string | number> = {}): string {
  const sentence: string = allMessages[leadingLanguage(language)][key];
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ""));
}

export const textIn = (language: Language, text: Text): string => text[leadingLanguage(language)];

/** The second line where both languages are shown: the English beside the leading Chinese. */
export const secondText = (language: Language, text: Text): string | null => (language === "both" ? text.en : null);
