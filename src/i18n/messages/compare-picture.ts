import { messages } from "./define";

export const comparePictureMessages = messages({
  zh: {},
  en: {},
});
