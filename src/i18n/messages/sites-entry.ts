import { messages } from "./define";

export const sitesEntryMessages = messages({
  zh: {
    "finder.end": "结束选址",
  },
  en: {
    "finder.end": "End search",
  },
});
