import { sitesEntryMessages } from "./messages/sites-entry";
import { sitesCriteriaMessages } from "./messages/sites-criteria";
import { sitesFactsMessages } from "./messages/sites-facts";
import { sitesEngineMessages } from "./messages/sites-engine";
import { sitesResultsMessages } from "./messages/sites-results";
import { sitesSheetMessages } from "./messages/sites-sheet";
import { sitesQuestionsMessages } from "./messages/sites-questions";

/** The words of the site finder. */
export const sitesWords = {
  zh: {
    ...sitesEntryMessages.zh,
    ...sitesCriteriaMessages.zh,
    ...sitesFactsMessages.zh,
    ...sitesEngineMessages.zh,
    ...sitesResultsMessages.zh,
    ...sitesSheetMessages.zh,
    ...sitesQuestionsMessages.zh,
  },
  en: {
    ...sitesEntryMessages.en,
    ...sitesCriteriaMessages.en,
    ...sitesFactsMessages.en,
    ...sitesEngineMessages.en,
    ...sitesResultsMessages.en,
    ...sitesSheetMessages.en,
    ...sitesQuestionsMessages.en,
  },
};
