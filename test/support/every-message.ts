import { rooms } from "../../src/i18n/rooms";
import { startMessages, type MessageKey } from "../../src/i18n/translate";

/** The words of every room by name, those of the first view as `start`. */
export const wordsByRoom: Readonly<Record<string, { zh: Readonly<Record<string, string>>; en: Readonly<Record<string, string>> }>> = {
  start: startMessages,
  ...Object.fromEntries(await Promise.all(Object.entries(rooms).map(async ([name, load]) => [name, await load()] as const))),
};

const inLanguage = (language: "zh" | "en") =>
  // Each is a room's words, and the rooms together hold every key (late-messages.test.ts).
  Object.assign({}, ...Object.values(wordsByRoom).map((words) => words[language])) as Record<MessageKey, string>;

/** Every sentence of the app, in both languages. */
export const everyMessage = { zh: inLanguage("zh"), en: inLanguage("en") };
