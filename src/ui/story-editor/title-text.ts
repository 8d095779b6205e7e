import type { Language } from "../../domain/saved-view";
import type { StoryWords } from "../../domain/stories/story";
import { wordsIn } from "../../i18n/translate";

/** A title in the reader's language, or in the one it has; a dash where it has none. */
export const titleText = (words: StoryWords, language: Language): string => wordsIn(language, words) || "–";
