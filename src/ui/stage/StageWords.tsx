import type { StoryWords } from "../../domain/stories/story";
import { shownChapter } from "../../store/shown-stories";
import { usePlan } from "../../store/use-plan";
import { stageLines } from "./stage-lines";
import css from "./StageWords.module.css";

/** The third language where the story has one and a visitor asked for it. */
export const useThird = () => usePlan((state) => (state.showsThird ? (shownChapter(state)?.story.third ?? null) : null));

/** Words of a story, the second language quietly below the first and never on one line with it. */
export function StageWords({ words, always = false }: { words: StoryWords; always?: boolean }) {
  const language = usePlan((state) => state.language);
  const third = useThird();
  const { lead, second } = stageLines(words, { language, third }, always);
  return (
    <span className={css.words}>
      <span className={css.lead} lang={lead.lang}>
        {lead.text}
      </span>
      {second && (
        <span className={css.second} lang={second.lang}>
          {second.text}
        </span>
      )}
    </span>
  );
}
