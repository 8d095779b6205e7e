import { messages } from "./define";

export const sitesFactsMessages = messages({
  zh: {
    "sites.facts.title": "选址依据",
  },
  en: {
    "sites.facts.title": "What it rests on",
  },
});
