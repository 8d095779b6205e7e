import type { Language } from "../domain/saved-view";
import type { ThirdLanguage } from "../domain/stories/story";
import type { Text } from "../domain/text";
import { configurationMessages } from "./messages/configuration";
import { drawMessages } from "./messages/draw";
import { faultMessages } from "./messages/fault";
import { layersMessages } from "./messages/layers";
import { linesMessages } from "./messages/lines";
import { planMessages } from "./messages/plan";
import { problemMessages } from "./messages/problem";
import { shellMessages } from "./messages/shell";
import { themeBarMessages } from "./messages/theme-bar";
import type { RoomKey } from "./rooms";

/** The words of the first view. */
export const startMessages = {
  zh: {
    ...planMessages.zh,
    ...problemMessages.zh,
    ...configurationMessages.zh,
    ...drawMessages.zh,
    ...faultMessages.zh,
    ...layersMessages.zh,
    ...linesMessages.zh,
    ...shellMessages.zh,
    ...themeBarMessages.zh,
  },
  en: {
    ...planMessages.en,
    ...problemMessages.en,
    ...configurationMessages.en,
    ...drawMessages.en,
    ...faultMessages.en,
    ...layersMessages.en,
    ...linesMessages.en,
    ...shellMessages.en,
    ...themeBarMessages.en,
  },
};

export type MessageKey = keyof typeof startMessages.zh | RoomKey;

/** Some of the sentences, in both languages. */
export type Words = Record<SentenceLanguage, Partial<Record<MessageKey, string>>>;

const loaded: Record<SentenceLanguage, Record<string, string>> = { zh: { ...startMessages.zh }, en: { ...startMessages.en } };

/** Makes the words of a room known. */
export function addMessages({ zh, en }: Words): void {
  Object.assign(loaded.zh, zh);
  Object.assign(loaded.en, en);
}

/** The language that sentences are written in; with both languages shown, Chinese leads. */
export type SentenceLanguage = "zh" | "en";

export const leadingLanguage = (language: Language): SentenceLanguage => (language === "en" ? "en" : "zh");

/** As a page names the language of its words (BCP 47), also a story's third one. */
export const langTag = (language: Language | ThirdLanguage): string => (language === "zh" || language === "both" ? "zh-CN" : language);

/** The sentence for a key, with `{name}` replaced by the parameter of that name. */
export function translate(language: Language, key: MessageKey, parameters: Record<string, string | number> = {}): string {
  const sentence = loaded[leadingLanguage(language)][key] ?? "";
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ""));
}

export const textIn = (language: Language, text: Text): string => text[leadingLanguage(language)];

/** The same for words of a story, which may not be translated yet: then in a language that they have, empty where in none. */
export const wordsIn = (language: Language, words: Text & { third?: string | null }): string => textIn(language, words) || words.zh || words.en || words.third || "";

/** The second line where both languages are shown: the English beside the leading Chinese. */
export const secondText = (language: Language, text: Text): string | null => (language === "both" ? text.en : null);
