import type { KeyboardEvent } from "react";
import { languagesOf, untranslatedIn } from "../../domain/stories/edit-story";
import type { Chapter } from "../../domain/stories/story";
import { useActions } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { useTranslation } from "../widgets/use-translation";
import css from "./ChapterList.module.css";
import { useOpenStory } from "./editor-desk";
import { DownIcon, GripIcon, LookIcon, StageIcon, UpIcon } from "./EditorIcons";
import { titleText } from "./title-text";
import type { RowDrag } from "./use-chapter-drag";

type Props = { chapter: Chapter; index: number; count: number; isReadOnly: boolean; drag: RowDrag; onOpen: () => void; onMove: (to: number) => void; onPreview: () => void };

/** A chapter: its number, title and time, what is not translated, and the ways to move, see and open it. */
export function ChapterRow({ chapter, index, count, isReadOnly, drag, onOpen, onMove, onPreview }: Props) {
  const { t, language } = useTranslation();
  const { story } = useOpenStory();
  const { lookAtView } = useActions();
  const title = titleText(chapter.title, language);
  const among = languagesOf(story);
  const missing = among.map((one) => ({ one, n: untranslatedIn(chapter, one, among) })).filter(({ n }) => n > 0);
  const code = (one: (typeof among)[number]) => (one === "third" ? (story.third ?? "lo") : one);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isReadOnly || !event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(index + (event.key === "ArrowUp" ? -1 : 1));
    // The row keeps the focus wherever it comes to stand.
    const button = event.currentTarget as HTMLElement;
    requestAnimationFrame(() => button.focus());
  };
  return (
    // The row is where a dragged one is dropped; keys and buttons do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={css.row} data-chapter={chapter.id} data-dragged={drag.isDragged || undefined} data-mark={drag.mark} onDragOver={drag.onDragOver} onDrop={drag.onDrop}>
      {!isReadOnly && (
        // A handle of the pointer; keys and buttons do the same.
        <span className={css.grip} draggable aria-hidden="true" onDragStart={drag.onDragStart} onDragEnd={drag.onDragEnd}>
          <GripIcon />
        </span>
      )}
      <button type="button" className={css.open} aria-keyshortcuts={isReadOnly ? undefined : "Alt+ArrowUp Alt+ArrowDown"} onClick={onOpen} onKeyDown={onKeyDown}>
        <span className={css.number}>{index + 1}</span>
        <span className={css.words}>
          <span className={css.title}>{title}</span>
          <span className={css.facts}>
            <span>{t("storyEditor.seconds", { n: chapter.seconds })}</span>
            <span>{t(`storyEditor.transition.${chapter.transition}`)}</span>
            {missing.map(({ one, n }) => (
              <span key={one} className={css.missing}>
                {t("storyEditor.missing", { language: t(`storyEditor.language.${code(one)}`), n })}
              </span>
            ))}
          </span>
        </span>
      </button>
      <span className={css.acts}>
        <IconButton label={t("storyEditor.chapter.look.of", { title })} icon={<LookIcon />} onClick={() => lookAtView(chapter.view)} />
        <IconButton label={t("storyEditor.chapter.preview.of", { title })} icon={<StageIcon />} onClick={onPreview} />
        {!isReadOnly && (
          <>
            <IconButton label={t("storyEditor.chapter.up.of", { title })} icon={<UpIcon />} disabled={index === 0} onClick={() => onMove(index - 1)} />
            <IconButton label={t("storyEditor.chapter.down.of", { title })} icon={<DownIcon />} disabled={index === count - 1} onClick={() => onMove(index + 1)} />
          </>
        )}
      </span>
    </li>
  );
}
