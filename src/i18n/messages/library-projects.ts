import { messages } from "./define";

export const libraryProjectsMessages = messages({
  zh: {
    "library.projects.title": "项目库",
  },
  en: {
    "library.projects.title": "Projects",
  },
});
