import { messages } from "./define";

/** What a check of a story says. */
export const storiesCheckMessages = messages({ zh: { "storyCheck.none": "未发现问题" }, en: { "storyCheck.none": "Nothing found" } });
