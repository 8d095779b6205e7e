import { dataMessages } from "./messages/data";
import { historyMessages } from "./messages/history";
import { inspectorMessages } from "./messages/inspector";
import { ledgerMessages } from "./messages/ledger";
import { licencesMessages } from "./messages/licences";
import { projectMessages } from "./messages/project";

/** The words of all parts that the first view does without; they come with the first such part. */
export const lateMessages = {
  zh: {
    ...dataMessages.zh,
    ...historyMessages.zh,
    ...inspectorMessages.zh,
    ...ledgerMessages.zh,
    ...licencesMessages.zh,
    ...projectMessages.zh,
  },
  en: {
    ...dataMessages.en,
    ...historyMessages.en,
    ...inspectorMessages.en,
    ...ledgerMessages.en,
    ...licencesMessages.en,
    ...projectMessages.en,
  },
};

export type LateMessages = typeof lateMessages;
