import { controlLinesMessages } from "./messages/control-lines";
import { enteredMessages } from "./messages/entered";
import { findingsMessages } from "./messages/findings";
import { importedMessages } from "./messages/imported";
import { importedLayersMessages } from "./messages/imported-layers";
import { spatialNotesAMessages } from "./messages/spatial-notes-a";
import { spatialNotesBMessages } from "./messages/spatial-notes-b";

/** The words of what was brought in: imported layers and what was noticed in them, entered data, and what control lines answer. */
export const importedWords = {
  zh: {
    ...controlLinesMessages.zh,
    ...enteredMessages.zh,
    ...findingsMessages.zh,
    ...importedMessages.zh,
    ...importedLayersMessages.zh,
    ...spatialNotesAMessages.zh,
    ...spatialNotesBMessages.zh,
  },
  en: {
    ...controlLinesMessages.en,
    ...enteredMessages.en,
    ...findingsMessages.en,
    ...importedMessages.en,
    ...importedLayersMessages.en,
    ...spatialNotesAMessages.en,
    ...spatialNotesBMessages.en,
  },
};
