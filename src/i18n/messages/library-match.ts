import { messages } from "./define";

export const libraryMatchMessages = messages({
  zh: {
    "library.match.title": "匹配",
  },
  en: {
    "library.match.title": "Matching",
  },
});
