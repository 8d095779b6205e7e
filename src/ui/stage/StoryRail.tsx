import type { CSSProperties } from "react";
import type { Story } from "../../domain/stories/story";
import { loopStories, shownStories } from "../../store/shown-stories";
import { useActions, usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import { StageWords } from "./StageWords";
import css from "./StoryRail.module.css";

/** All stories of the exhibition; the present one is light, with a line for how far it has come. */
export function StoryRail() {
  const { t } = useTranslation();
  const stories = usePlan((state) => (state.kiosk ? loopStories(state) : (shownStories(state) ?? none)));
  const play = usePlan((state) => state.play);
  const { startStory } = useActions();
  return (
    <nav className={css.rail} aria-label={t("stories.of")}>
      {stories.map(({ id, title, chapters }) => {
        const isCurrent = id === play?.id;
        const done: CSSProperties = { inlineSize: `${isCurrent ? ((play.chapter + 1) / chapters.length) * 100 : 0}%` };
        return (
          <button key={id} type="button" className={css.story} aria-current={isCurrent || undefined} ref={isCurrent ? reveal : undefined} onClick={() => startStory(id)}>
            <StageWords words={title} always />
            {isCurrent && <span className={css.progress} style={done} />}
          </button>
        );
      })}
    </nav>
  );
}

const none: readonly Story[] = [];

/** The present one may stand outside of the row's window. */
const reveal = (button: HTMLElement | null) => button?.scrollIntoView({ block: "nearest", inline: "nearest" });
