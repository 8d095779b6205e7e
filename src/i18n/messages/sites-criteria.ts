import { messages } from "./define";

export const sitesCriteriaMessages = messages({
  zh: {
    "sites.criteria.title": "选址条件",
  },
  en: {
    "sites.criteria.title": "Search criteria",
  },
});
