import { messages } from "./define";

export const sitesResultsMessages = messages({
  zh: {
    "sites.results.title": "候选",
  },
  en: {
    "sites.results.title": "Candidates",
  },
});
