import { useState } from "react";
import { freeChapterId, isFull, newChapter, withChapterAt, withChapterMoved } from "../../domain/stories/edit-story";
import { mostChapters } from "../../domain/stories/story-place";
import { chapterViewOf, type LeftOut } from "../../store/chapter-view";
import { useActions, usePlanStore } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import { ChapterRow } from "./ChapterRow";
import css from "./ChapterList.module.css";
import { useOpenStory } from "./editor-desk";
import { StageIcon } from "./EditorIcons";
import { LeftOutNote } from "./LeftOutNote";
import { mapScreen } from "./map-screen";
import { titleOfView } from "./title-of-view";
import { titleText } from "./title-text";
import { useChapterDrag } from "./use-chapter-drag";

/** The chapters in their order, and the way to a new one: the map as it is now. */
export function ChapterList() {
  const { t, language } = useTranslation();
  const store = usePlanStore();
  const { editStory, previewStory } = useActions();
  const { story, isReadOnly, change } = useOpenStory();
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const { chapters } = story;
  const move = (id: string, to: number) => {
    const moved = withChapterMoved(story, id, to);
    const n = moved.chapters.findIndex((one) => one.id === id) + 1;
    if (moved !== story) change(moved, "move-chapter", t("storyEditor.chapter.moved", { n, title: titleText(moved.chapters[n - 1]?.title ?? story.title, language) }));
  };
  const dragOf = useChapterDrag(chapters, move);
  const capture = () => {
    const last = chapters.at(-1);
    const captured = chapterViewOf(store.getState(), last?.view.flavour ?? "wall", mapScreen());
    const id = freeChapterId(story);
    const chapter = newChapter(id, titleOfView(store.getState()), captured.view);
    if (change(withChapterAt(story, chapter, chapters.length), "add-chapter", t("storyEditor.chapter.added", { n: chapters.length + 1 }))) setLeftOut(captured.leftOut);
  };
  const seconds = chapters.reduce((sum, one) => sum + one.seconds, 0);
  return (
    <div className={css.page}>
      <div className={css.tools}>
        {!isReadOnly && (
          <button type="button" className={buttons.main} disabled={isFull(story)} onClick={capture}>
            <BilingualMessage of="storyEditor.chapter.capture" />
          </button>
        )}
        {chapters.length > 0 && (
          <button type="button" className={buttons.quiet} onClick={() => previewStory(story.id, 0)}>
            <StageIcon />
            <BilingualMessage of="storyEditor.preview" />
          </button>
        )}
      </div>
      {isFull(story) && <p className={css.hint}>{t("storyEditor.chapter.full", { n: mostChapters })}</p>}
      <LeftOutNote parts={leftOut} />
      {chapters.length === 0 ? (
        <p className={css.hint}>{t("storyEditor.chapter.none")}</p>
      ) : (
        <p className={css.hint}>{t("storyEditor.chapter.sum", { n: chapters.length, minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}</p>
      )}
      <ol className={css.list}>
        {chapters.map((chapter, index) => (
          <ChapterRow key={chapter.id} chapter={chapter} index={index} count={chapters.length} isReadOnly={isReadOnly} drag={dragOf(index)} onOpen={() => editStory(story.id, chapter.id)} onMove={(to) => move(chapter.id, to)} onPreview={() => previewStory(story.id, index)} />
        ))}
      </ol>
      {!isReadOnly && chapters.length > 1 && <p className={css.hint}>{t("storyEditor.chapter.keys")}</p>}
    </div>
  );
}
