import { messages } from "./define";

export const comparePanesMessages = messages({
  zh: {},
  en: {},
});
