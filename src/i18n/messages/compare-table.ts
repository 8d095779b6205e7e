import { messages } from "./define";

export const compareTableMessages = messages({
  zh: {},
  en: {},
});
