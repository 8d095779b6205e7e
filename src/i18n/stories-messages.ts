import { storiesCheckMessages } from "./messages/stories-check";
import { storiesMapMessages } from "./messages/stories-map";
import { storiesStageMessages } from "./messages/stories-stage";

/** The words of stories. */
export const storiesWords = {
  zh: { ...storiesStageMessages.zh, ...storiesCheckMessages.zh, ...storiesMapMessages.zh },
  en: { ...storiesStageMessages.en, ...storiesCheckMessages.en, ...storiesMapMessages.en },
};
