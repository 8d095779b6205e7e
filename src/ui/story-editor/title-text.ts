import type { Language } from "../../domain/saved-view";
import type { StoryWords } from "../../domain/stories/story";
import { leadingLanguage } from "../../i18n/translate";

/** A title in the reader's language, or in the one it has. */
export const titleText = (words: StoryWords, language: Language): string => words[leadingLanguage(language)] || words.zh || words.en || words.third || "–";
