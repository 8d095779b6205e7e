import { dataMessages } from "./messages/data";
import { historyMessages } from "./messages/history";
import { importMessages } from "./messages/import";
import { inspectorMessages } from "./messages/inspector";
import { licencesMessages } from "./messages/licences";
import { projectMessages } from "./messages/project";

/** The words of all parts that the first view does without; they come with the first such part. */
export const lateMessages = {
  zh: {
    ...dataMessages.zh,
    ...historyMessages.zh,
    ...importMessages.zh,
    ...inspectorMessages.zh,
    ...licencesMessages.zh,
    ...projectMessages.zh,
  },
  en: {
    ...dataMessages.en,
    ...historyMessages.en,
    ...importMessages.en,
    ...inspectorMessages.en,
    ...licencesMessages.en,
    ...projectMessages.en,
  },
};

export type LateMessages = typeof lateMessages;
