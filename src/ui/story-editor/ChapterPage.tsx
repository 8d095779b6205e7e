import { useEffect, useMemo, useRef } from "react";
import type { StoryFinding } from "../../domain/stories/story-finding";
import { withChapter } from "../../domain/stories/edit-story";
import type { Chapter } from "../../domain/stories/story";
import { useActions, usePlan } from "../../store/use-plan";
import { BackIcon, ForwardIcon } from "../widgets/MapIcons";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { IconButton } from "../widgets/IconButton";
import { Tabs } from "../widgets/Tabs";
import { useTranslation } from "../widgets/use-translation";
import { ChapterActs } from "./ChapterActs";
import { chapterParts, partOfField } from "./chapter-parts";
import { FiguresPart } from "./FiguresPart";
import { FindingLines } from "./FindingLines";
import { findingsSum } from "./findings-sum";
import { focusField } from "./focus-field";
import { OpenChapterContext, useOpenStory, type OpenChapter } from "./editor-desk";
import { MapPart } from "./MapPart";
import css from "./StoryPage.module.css";
import { PicturesPart } from "./PicturesPart";
import { titleText } from "./title-text";
import { ViewPart } from "./ViewPart";
import { WordsPart } from "./WordsPart";

const parts = { words: WordsPart, view: ViewPart, figures: FiguresPart, map: MapPart, pictures: PicturesPart } as const;

/** One chapter: its words, its view, its figures, what stands on the map, its pictures and notes. */
export function ChapterPage({ chapter, findings }: { chapter: Chapter; findings: readonly StoryFinding[] }) {
  const { t, language } = useTranslation();
  const { editStory, showEditorTab } = useActions();
  const asked = usePlan(({ edited }) => edited);
  const { story, change } = useOpenStory();
  const page = useRef<HTMLDivElement>(null);
  const part = usePlan(({ editorTabs }) => editorTabs.chapter);
  const setPart = (next: keyof typeof parts) => showEditorTab({ chapter: next });
  const index = story.chapters.indexOf(chapter);
  const open = useMemo(
    (): OpenChapter => ({ chapter, index, put: (changed) => change(withChapter(story, { ...chapter, ...changed }), "edit-chapter", t("storyEditor.chapter.changed", { n: index + 1 })) }),
    // `t` follows the language, with which everything is rendered anew.
    // oxlint-disable-next-line react/exhaustive-deps
    [chapter, index, story, change, language],
  );
  useEffect(() => {
    if (asked.field) focusField(page.current, asked.field);
    else page.current?.querySelector<HTMLElement>("h3")?.focus({ preventScroll: true });
  }, [asked]);
  const own = findings.filter((finding) => finding.chapter === index);
  const goTo = (field: string) => {
    setPart(partOfField(field));
    requestAnimationFrame(() => focusField(page.current, field));
  };
  const beside = (by: 1 | -1) => {
    const other = story.chapters[index + by];
    if (other) editStory(story.id, other.id);
  };
  const Part = parts[part];
  return (
    <OpenChapterContext value={open}>
      <div className={css.chapter} ref={page}>
        <div className={css.head}>
          <button type="button" className={css.back} onClick={() => editStory(story.id)}>
            <BackIcon />
            <span>{titleText(story.title, language)}</span>
          </button>
          <div className={css.place}>
            <h3 className={css.title} tabIndex={-1}>
              {t("storyEditor.chapter.place", { n: index + 1, of: story.chapters.length })}
            </h3>
            <IconButton label={t("storyEditor.chapter.before")} icon={<BackIcon />} disabled={index === 0} onClick={() => beside(-1)} />
            <IconButton label={t("storyEditor.chapter.after")} icon={<ForwardIcon />} disabled={index === story.chapters.length - 1} onClick={() => beside(1)} />
          </div>
          <ChapterActs />
          {own.length > 0 && (
            <details className={css.findings}>
              <summary>{findingsSum(own, t)}</summary>
              <FindingLines findings={own} onGoTo={goTo} />
            </details>
          )}
        </div>
        <Tabs label={t("storyEditor.chapter.parts")} value={part} onChange={setPart} tabs={chapterParts.map((value) => ({ value, label: <BilingualMessage of={`storyEditor.chapter.part.${value}`} /> }))}>
          <div className={css.part}>
            <Part key={chapter.id} />
          </div>
        </Tabs>
      </div>
    </OpenChapterContext>
  );
}
