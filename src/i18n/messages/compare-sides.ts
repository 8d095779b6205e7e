import { messages } from "./define";

export const compareSidesMessages = messages({
  zh: {},
  en: {},
});
