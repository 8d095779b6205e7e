import { compareEntryMessages } from "./messages/compare-entry";
import { compareGhostMessages } from "./messages/compare-ghost";
import { compareMetricsMessages } from "./messages/compare-metrics";
import { comparePanesMessages } from "./messages/compare-panes";
import { comparePictureMessages } from "./messages/compare-picture";
import { compareSidesMessages } from "./messages/compare-sides";
import { compareTableMessages } from "./messages/compare-table";

/** The words of comparisons; they come with the first one. */
export const comparisonMessages = {
  zh: {
    ...compareEntryMessages.zh,
    ...compareGhostMessages.zh,
    ...compareMetricsMessages.zh,
    ...comparePanesMessages.zh,
    ...comparePictureMessages.zh,
    ...compareSidesMessages.zh,
    ...compareTableMessages.zh,
  },
  en: {
    ...compareEntryMessages.en,
    ...compareGhostMessages.en,
    ...compareMetricsMessages.en,
    ...comparePanesMessages.en,
    ...comparePictureMessages.en,
    ...compareSidesMessages.en,
    ...compareTableMessages.en,
  },
};
