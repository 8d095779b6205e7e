import type { Language } from "../domain/saved-view";
import type { StoryFinding } from "../domain/stories/story-finding";
import { translate } from "./translate";

/** What a finding says, with its chapter (counted from 1). The words of the room `stories` must have come. */
export function storyFindingSentence(language: Language, { chapter, code, what }: StoryFinding): string {
  const of = chapter === null ? translate(language, "storyCheck.of.story") : translate(language, "storyCheck.of.chapter", { n: chapter + 1 });
  return `${of}${language === "en" ? ": " : "："}${translate(language, `storyCheck.${code}`, { what })}`;
}
