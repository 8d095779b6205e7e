import type { Story } from "../../domain/stories/story";
import { textIn, translate } from "../../i18n/translate";
import { loopStories, shownStories } from "../../store/shown-stories";
import { usePlan } from "../../store/use-plan";
import { chineseNumber, stageLines } from "./stage-lines";
import { useThird } from "./StageWords";
import css from "./StoryKicker.module.css";

/** Which story it is of those that the screen plays, in both languages: 第二篇 联动创新区 — Linkage Zone. The only one has no number. */
export function StoryKicker({ story }: { story: Story }) {
  const language = usePlan((state) => state.language);
  const number = usePlan((state) => {
    const played = state.kiosk ? loopStories(state) : (shownStories(state) ?? []);
    return played.length > 1 ? played.findIndex(({ id }) => id === story.id) + 1 : 0;
  });
  const { lead, second } = stageLines(story.title, { language, third: useThird() }, true);
  const count = { zh: translate("zh", "stories.number", { n: chineseNumber(number) }), en: translate("en", "stories.number", { n: number }) };
  return (
    <p className={css.kicker}>
      {number > 0 && <span className={css.number}>{textIn(language, count)}</span>}
      <span lang={lead.lang}>{lead.text}</span>
      {second && (
        <span className={css.second} lang={second.lang}>
          {second.text}
        </span>
      )}
    </p>
  );
}
