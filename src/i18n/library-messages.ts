import { libraryPageMessages } from "./messages/library-page";
import { libraryProjectsMessages } from "./messages/library-projects";
import { libraryResourcesMessages } from "./messages/library-resources";
import { libraryMatchMessages } from "./messages/library-match";
import { librarySplitsMessages } from "./messages/library-splits";

/** The words of the project and resource libraries. */
export const libraryWords = {
  zh: {
    ...libraryPageMessages.zh,
    ...libraryProjectsMessages.zh,
    ...libraryResourcesMessages.zh,
    ...libraryMatchMessages.zh,
    ...librarySplitsMessages.zh,
  },
  en: {
    ...libraryPageMessages.en,
    ...libraryProjectsMessages.en,
    ...libraryResourcesMessages.en,
    ...libraryMatchMessages.en,
    ...librarySplitsMessages.en,
  },
};
