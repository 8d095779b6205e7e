import type { MessageKey } from "../../../src/i18n/translate";
import { everyMessage } from "../../support/every-message";

/** Matches a control whose name begins with this message, in either language. */
export const startingWith = (key: MessageKey): RegExp => new RegExp(`^(${literally(everyMessage.zh[key])}|${literally(everyMessage.en[key])})`);

/** Matches a control by its name in either language; `{name}` stands for the given words, else for any. */
export function named(key: MessageKey, parameters: Record<string, string> = {}): RegExp {
  const patterns = [everyMessage.zh[key], everyMessage.en[key]].map((sentence: string) =>
    sentence
      .split(/\{(\w+)\}/)
      .map((part, index) => (index % 2 === 0 ? literally(part) : parameters[part] === undefined ? ".+" : literally(parameters[part])))
      .join(""),
  );
  return new RegExp(`^(${patterns.join("|")})$`);
}

/** Matches a name that begins with these words, as rows do that go on with a count or a mark. */
export const beginning = (words: string): RegExp => new RegExp(`^${literally(words)}(\\s|$)`);

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
