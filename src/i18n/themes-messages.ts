import { themeMessages } from "./messages/theme";
import { themePanelsMessages } from "./messages/theme-panels";

/** The words of the themes: on the map, in their legend and their panel. */
export const themesWords = {
  zh: {
    ...themeMessages.zh,
    ...themePanelsMessages.zh,
  },
  en: {
    ...themeMessages.en,
    ...themePanelsMessages.en,
  },
};
