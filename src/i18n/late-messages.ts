import { historyMessages } from "./messages/history";
import { inspectorMessages } from "./messages/inspector";
import { offlineMessages } from "./messages/offline";
import { openingMessages } from "./messages/opening";
import { statementsMessages } from "./messages/statements";

/** The words of the parts that come right after the first script, and those that many later parts share; every part waits for them. */
export const lateMessages = {
  zh: {
    ...historyMessages.zh,
    ...inspectorMessages.zh,
    ...offlineMessages.zh,
    ...openingMessages.zh,
    ...statementsMessages.zh,
  },
  en: {
    ...historyMessages.en,
    ...inspectorMessages.en,
    ...offlineMessages.en,
    ...openingMessages.en,
    ...statementsMessages.en,
  },
};
