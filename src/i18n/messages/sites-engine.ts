import { messages } from "./define";

export const sitesEngineMessages = messages({
  zh: {
    "sites.engine.running": "计算中",
  },
  en: {
    "sites.engine.running": "Computing",
  },
});
