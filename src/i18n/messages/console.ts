import { messages } from "./define";

export const consoleMessages = messages({
  zh: {
    "console.title": "讲解控制台",
  },
  en: {
    "console.title": "Presenter’s console",
  },
});
