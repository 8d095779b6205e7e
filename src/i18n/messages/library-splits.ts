import { messages } from "./define";

export const librarySplitsMessages = messages({
  zh: {
    "library.splits.title": "利益分享",
  },
  en: {
    "library.splits.title": "Benefit sharing",
  },
});
