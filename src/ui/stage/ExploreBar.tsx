import type { Story } from "../../domain/stories/story";
import { translate } from "../../i18n/translate";
import { usePlan, useActions } from "../../store/use-plan";
import { Bilingual } from "../widgets/Bilingual";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { PlayIcon } from "./StageIcons";
import { chineseNumber } from "./stage-lines";
import { StageWords } from "./StageWords";
import css from "./ExploreBar.module.css";

/** While someone looks around: where the story waits, and the way back to it. */
export function ExploreBar({ story }: { story: Story }) {
  const chapter = usePlan((state) => state.play?.chapter ?? 0);
  const { resumeStory } = useActions();
  const stopped = { zh: translate("zh", "stories.stoppedAt", { n: chineseNumber(chapter + 1) }), en: translate("en", "stories.stoppedAt", { n: chapter + 1 }) };
  return (
    <section className={css.bar}>
      <p className={css.where}>
        <span className={css.story}>
          <StageWords words={story.title} />
        </span>
        <span className={css.stopped}>
          <Bilingual text={stopped} />
        </span>
      </p>
      <button type="button" className={css.resume} onClick={resumeStory}>
        <PlayIcon />
        <BilingualMessage of="stories.resume" />
      </button>
    </section>
  );
}
