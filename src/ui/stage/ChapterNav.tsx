import type { Story } from "../../domain/stories/story";
import { chapterKey } from "../../domain/stories/story-order";
import { textIn } from "../../i18n/translate";
import { useActions, usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon } from "./StageIcons";
import css from "./ChapterNav.module.css";

/** On, back, by itself or by hand, and a dot for each chapter. */
export function ChapterNav({ story, mostDots }: { story: Story; /** More chapters are no longer pressed but counted. */ mostDots: number }) {
  const { t, language } = useTranslation();
  const chapter = usePlan((state) => state.play?.chapter ?? 0);
  const isPlaying = usePlan((state) => state.play?.mode === "playing");
  const failed = usePlan((state) => state.failedChapters);
  const loops = usePlan((state) => state.kiosk?.phase.name === "attract");
  const { stepStory, showChapter, setStoryMode } = useActions();
  const count = story.chapters.length;
  const name = (index: number) => {
    const title = story.chapters[index]?.title;
    return t("stories.chapterOf", { n: index + 1, count, title: title ? textIn(language, title) || title.zh || title.en : "" });
  };
  return (
    <div role="group" aria-label={t("stories.controls")} className={css.nav}>
      <button type="button" className={css.button} aria-label={t("stories.previous")} title={t("stories.previous")} disabled={chapter === 0 && !loops} onClick={() => stepStory(-1)}>
        <PreviousIcon />
      </button>
      {count <= mostDots ? (
        <div role="group" aria-label={t("stories.chapters")} className={css.dots}>
          {story.chapters.map(({ id }, index) => (
            <button
              key={id}
              type="button"
              className={css.dot}
              aria-label={name(index)}
              title={name(index)}
              aria-current={index === chapter ? "step" : undefined}
              disabled={failed.has(chapterKey(story.id, id))}
              onClick={() => showChapter(index)}
            />
          ))}
        </div>
      ) : (
        <span className={css.place}>{t("stories.place", { n: chapter + 1, count })}</span>
      )}
      <button type="button" className={css.button} aria-label={t("stories.next")} title={t("stories.next")} disabled={chapter === count - 1 && !loops} onClick={() => stepStory(1)}>
        <NextIcon />
      </button>
      <button type="button" className={css.button} aria-label={t(isPlaying ? "stories.pause" : "stories.play")} title={t(isPlaying ? "stories.pause" : "stories.play")} onClick={() => setStoryMode(isPlaying ? "paused" : "playing")}>
        {isPlaying ? <PauseIcon /> : <PlayIcon />}
      </button>
    </div>
  );
}
