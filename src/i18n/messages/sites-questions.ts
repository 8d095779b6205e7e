import { messages } from "./define";

export const sitesQuestionsMessages = messages({
  zh: {
    "sites.questions.title": "询问清单",
  },
  en: {
    "sites.questions.title": "Questions to the park",
  },
});
