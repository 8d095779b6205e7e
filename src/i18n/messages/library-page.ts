import { messages } from "./define";

export const libraryPageMessages = messages({
  zh: {
    "library.title": "项目库与资源库",
  },
  en: {
    "library.title": "Projects and resources",
  },
});
