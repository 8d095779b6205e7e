import type { StoryWords } from "../../domain/stories/story";
import { translate } from "../../i18n/translate";
import type { PlanState } from "../../store/plan-state";
import { publicationOfAllDays } from "../../store/shown-publication";
import { themeName } from "../themes/theme-choices";

/** What a chapter is called at first: the zone that is looked at, else the theme, in both languages. */
export function titleOfView(state: PlanState): StoryWords {
  const zone = publicationOfAllDays(state).zones.find(({ id }) => id === state.selection.at(-1));
  if (zone) return { ...zone.shortName, third: null };
  const { theme } = state;
  if (theme) return { zh: translate("zh", themeName(theme)), en: translate("en", themeName(theme)), third: null };
  return { zh: translate("zh", "storyEditor.chapter.unnamed"), en: translate("en", "storyEditor.chapter.unnamed"), third: null };
}
