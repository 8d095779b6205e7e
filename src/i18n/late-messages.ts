import { dataMessages } from "./messages/data";
import { historyMessages } from "./messages/history";
import { inspectorMessages } from "./messages/inspector";
import { licencesMessages } from "./messages/licences";
import { projectMessages } from "./messages/project";
import { statementsMessages } from "./messages/statements";
import { themePanelsMessages } from "./messages/theme-panels";
import { themeMessages } from "./messages/theme";

/** The words of all parts that the first view does without; they come with the first such part. */
export const lateMessages = {
  zh: {
    ...dataMessages.zh,
    ...historyMessages.zh,
    ...inspectorMessages.zh,
    ...licencesMessages.zh,
    ...projectMessages.zh,
    ...statementsMessages.zh,
    ...themePanelsMessages.zh,
    ...themeMessages.zh,
  },
  en: {
    ...dataMessages.en,
    ...historyMessages.en,
    ...inspectorMessages.en,
    ...licencesMessages.en,
    ...projectMessages.en,
    ...statementsMessages.en,
    ...themePanelsMessages.en,
    ...themeMessages.en,
  },
};

export type LateMessages = typeof lateMessages;
