import { messages } from "./define";

export const compareEntryMessages = messages({
  zh: {},
  en: {},
});
