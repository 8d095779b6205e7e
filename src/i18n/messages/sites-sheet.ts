import { messages } from "./define";

export const sitesSheetMessages = messages({
  zh: {
    "sites.sheet.title": "场址单页",
  },
  en: {
    "sites.sheet.title": "Site sheet",
  },
});
