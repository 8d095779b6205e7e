import { messages } from "./define";

export const healthMessages = messages({
  zh: {
    "health.title": "运行状况",
  },
  en: {
    "health.title": "Health",
  },
});
