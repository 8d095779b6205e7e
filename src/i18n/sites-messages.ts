import { sitesEntryMessages } from "./messages/sites-entry";
import { sitesCriteriaMessages } from "./messages/sites-criteria";
import { sitesLimitsMessages } from "./messages/sites-limits";
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
    ...sitesLimitsMessages.zh,
    ...sitesFactsMessages.zh,
    ...sitesEngineMessages.zh,
    ...sitesResultsMessages.zh,
    ...sitesSheetMessages.zh,
    ...sitesQuestionsMessages.zh,
  },
  en: {
    ...sitesEntryMessages.en,
    ...sitesCriteriaMessages.en,
    ...sitesLimitsMessages.en,
    ...sitesFactsMessages.en,
    ...sitesEngineMessages.en,
    ...sitesResultsMessages.en,
    ...sitesSheetMessages.en,
    ...sitesQuestionsMessages.en,
  },
};
