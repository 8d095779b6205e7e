import { dataMessages } from "./messages/data";
import { historyMessages } from "./messages/history";
import { inspectorMessages } from "./messages/inspector";
import { licencesMessages } from "./messages/licences";
import { projectMessages } from "./messages/project";
import { statementsMessages } from "./messages/statements";
import { themePanelsMessages } from "./messages/theme-panels";
import { themeMessages } from "./messages/theme";
import { themeMessages } from "./messages/theme";
import { statementsMessages } from "./messages/statements";

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
    ...themeMessages.zh,
    ...statementsMessages.zh,
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
    ...themeMessages.en,
    ...statementsMessages.en,
  },
};

export type LateMessages = typeof lateMessages;
