import { messages } from "./define";

export const kioskMessages = messages({
  zh: {
    "kiosk.title": "展厅",
  },
  en: {
    "kiosk.title": "Exhibition",
  },
});
