import { messages } from "./define";

export const compareMetricsMessages = messages({
  zh: {},
  en: {},
});
