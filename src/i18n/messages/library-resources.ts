import { messages } from "./define";

export const libraryResourcesMessages = messages({
  zh: {
    "library.resources.title": "资源库",
  },
  en: {
    "library.resources.title": "Resources",
  },
});
