import { useState } from "react";
import { freeChapterId, isFull, withChapterAt, withChapterOf, withoutChapter } from "../../domain/stories/edit-story";
import { editableStories } from "../../store/editable-stories";
import { useActions, usePlan } from "../../store/use-plan";
import { RemoveIcon } from "../project/ProjectIcons";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { IconButton } from "../widgets/IconButton";
import { useTranslation } from "../widgets/use-translation";
import { changedStory, useDesk, useOpenChapter, useOpenStory } from "./editor-desk";
import { DuplicateIcon, LookIcon, StageIcon } from "./EditorIcons";
import css from "./StoryPage.module.css";
import { titleText } from "./title-text";

/** What can be done to the open chapter as a whole. */
export function ChapterActs() {
  const { t, language } = useTranslation();
  const { run } = useDesk();
  const { story, isReadOnly, change } = useOpenStory();
  const { chapter, index } = useOpenChapter();
  const { lookAtView, previewStory, editStory } = useActions();
  const stories = usePlan(editableStories) ?? [];
  const [isMoving, setIsMoving] = useState(false);
  const others = stories.filter((one) => one.origin !== "published" && one.story.id !== story.id && !isFull(one.story));
  const title = titleText(chapter.title, language);
  const duplicate = () => {
    const id = freeChapterId(story);
    if (change(withChapterAt(story, { ...chapter, id }, index + 1), "add-chapter", t("storyEditor.chapter.duplicated", { title }))) editStory(story.id, id);
  };
  const remove = () => {
    if (change(withoutChapter(story, chapter.id), "remove-chapter", t("storyEditor.chapter.removed", { title }))) editStory(story.id);
  };
  const moveTo = (id: string) => {
    const other = others.find((one) => one.story.id === id)?.story;
    if (!other) return;
    const words = t("storyEditor.chapter.movedTo", { title, story: titleText(other.title, language) });
    if (run("move-chapter", [changedStory(withoutChapter(story, chapter.id)), changedStory(withChapterOf(other, chapter))], words)) editStory(story.id);
  };
  return (
    <>
      <div className={css.acts}>
        <button type="button" className={buttons.quiet} onClick={() => lookAtView(chapter.view)}>
          <LookIcon />
          <BilingualMessage of="storyEditor.chapter.look" />
        </button>
        <button type="button" className={buttons.quiet} onClick={() => previewStory(story.id, index)}>
          <StageIcon />
          <BilingualMessage of="storyEditor.preview.here" />
        </button>
        {!isReadOnly && (
          <>
            <IconButton label={t("storyEditor.chapter.duplicate")} icon={<DuplicateIcon />} disabled={isFull(story)} onClick={duplicate} />
            <IconButton label={t("storyEditor.chapter.remove")} icon={<RemoveIcon />} onClick={remove} />
            {others.length > 0 && (
              <button type="button" className={buttons.quiet} aria-expanded={isMoving} onClick={() => setIsMoving(!isMoving)}>
                <BilingualMessage of="storyEditor.chapter.moveTo" />
              </button>
            )}
          </>
        )}
      </div>
      {isMoving && (
        <ul className={css.others} aria-label={t("storyEditor.chapter.moveTo")}>
          {others.map((one) => (
            <li key={one.story.id}>
              <button type="button" className={buttons.quiet} onClick={() => moveTo(one.story.id)}>
                {titleText(one.story.title, language)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
