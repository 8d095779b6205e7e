import type { Story } from "../../domain/stories/story";
import { wordsIn } from "../../i18n/translate";
import { loopStories } from "../../store/shown-stories";
import { useActions, usePlan } from "../../store/use-plan";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import css from "./ConsoleChapters.module.css";

/** Every chapter of the story, to go straight to it; and the other stories. */
export function ConsoleChapters({ story, index }: { story: Story; index: number }) {
  const { t, language } = useTranslation();
  const stories = usePlan(loopStories);
  const { showChapter, startStory } = useActions();
  return (
    <nav className={css.chapters} aria-label={t("console.chapters")}>
      {stories.length > 1 && (
        <label className={css.choice}>
          <span>{t("console.story")}</span>
          <select value={story.id} onChange={({ currentTarget }) => startStory(currentTarget.value)}>
            {stories.map(({ id, title }) => (
              <option key={id} value={id}>
                {wordsIn(language, title)}
              </option>
            ))}
          </select>
        </label>
      )}
      <ol className={css.list}>
        {story.chapters.map((chapter, place) => (
          <li key={chapter.id}>
            <button type="button" className={css.chapter} aria-current={place === index ? "step" : undefined} onClick={() => showChapter(place)}>
              <span className={css.number}>{place + 1}</span>
              <Bilingual text={chapter.title} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
