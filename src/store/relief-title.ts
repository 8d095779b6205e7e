import { remembering } from "../cartography/memo";
import type { Label } from "../cartography/scene";
import type { Chapter } from "../domain/stories/story";
import type { Language } from "../domain/saved-view";
import { translate } from "../i18n/translate";
import type { PlanState } from "./plan-state";
import { shownChapter } from "./shown-stories";
import { labelOf } from "./story-scene";

/** What height means, which stands on the stage as long as anything stands up: `层高＝目标产能（GW），非建筑高度`. `null` on flat ground. */
export const reliefTitle = (state: PlanState): Label | null => words(shownChapter(state)?.chapter.relief?.title ?? null, state.language, state.showsThird);

const words = remembering((title: NonNullable<Chapter["relief"]>["title"] | null, language: Language, showsThird: boolean): Label | null => {
  if (title === null) return null;
  const { name, second } = labelOf(title, { language, showsThird });
  const secondLanguage = language === "en" ? "zh" : "en";
  return { name: translate(language, "storyMap.height", { title: name }), second: second === null ? null : translate(secondLanguage, "storyMap.height", { title: second }) };
});
