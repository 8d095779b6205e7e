import type { CSSProperties } from "react";
import { textIn } from "../../i18n/translate";
import { shownChapter } from "../../store/shown-stories";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import { QrCode } from "../shell/panels";
import { Slot } from "../shell/Slot";
import { BlankScreen } from "./BlankScreen";
import { ChapterNav } from "./ChapterNav";
import { ExploreBar } from "./ExploreBar";
import { StageControls } from "./StageControls";
import { StageInspector } from "./StageInspector";
import { codeRem, shadeRem, type StageLayout } from "./stage-layout";
import { StageLegend } from "./StageLegend";
import { StageMarks } from "./StageMarks";
import { StageSource } from "./StageSource";
import { StageWait } from "./StageWait";
import { StoryCard } from "./StoryCard";
import { StoryRail } from "./StoryRail";
import { showsCode, useStageFrame } from "./use-stage-frame";
import css from "./Stage.module.css";

/** What stands over the map while a story is told: the chapter's words, the rail of stories, and what has to be read with the map. */
export function Stage() {
  const { t } = useTranslation();
  const { layout, legend } = useStageFrame();
  const shown = usePlan(shownChapter);
  const mode = usePlan((state) => state.play?.mode ?? null);
  // A wall that a presenter steers, or did until just now, has nothing to be pressed.
  const isLed = usePlan(({ presenter: { link } }) => link.status === "following" || link.status === "lost");
  const hasCode = usePlan(showsCode);
  const isExploring = mode === "exploring" || (mode === null && shown === null);
  return (
    <section aria-label={t("stories.title")} className={css.stage} data-kind={layout.kind} data-shape={layout.shape} data-columns={layout.columns} data-exploring={isExploring || undefined} data-story={shown?.story.id} data-chapter={shown?.index} style={boxes(layout)}>
      <div className={css.shade} aria-hidden="true" />
      <ChapterSaid />
      {shown === null && <StageWait />}
      {shown !== null && !isExploring && <StoryCard key={shown.story.id} {...shown} />}
      {isExploring && (
        <div className={css.aside}>
          {shown && <ExploreBar story={shown.story} />}
          <StageInspector />
        </div>
      )}
      <StageSource />
      <StageMarks relief={shown?.chapter.relief ?? null}>
        {hasCode && (
          <Slot quiet>
            <QrCode />
          </Slot>
        )}
      </StageMarks>
      <StageLegend entries={legend} isStrip={layout.kind === "phone"} />
      <BlankScreen />
      <div className={css.rail}>
        <StoryRail />
        {!isLed && (
          <div className={css.steer}>
            {shown && <ChapterNav story={shown.story} mostDots={layout.kind === "phone" ? 4 : 9} />}
            <StageControls story={shown?.story ?? null} />
          </div>
        )}
      </div>
    </section>
  );
}

/** Says each chapter once when it comes. */
function ChapterSaid() {
  const { t, language } = useTranslation();
  const shown = usePlan(shownChapter);
  const title = shown && (textIn(language, shown.chapter.title) || shown.chapter.title.zh);
  return (
    <p role="status" aria-live="polite" className={css.said} data-testid="chapter-announcement">
      {shown && t("stories.chapterOf", { n: shown.index + 1, count: shown.story.chapters.length, title: title ?? "" })}
    </p>
  );
}

const boxes = ({ text, map, rail, legend, edgeRight, rootFontPx, targetPx }: StageLayout): CSSProperties => ({
  ...Object.fromEntries(
    Object.entries({ text, map, rail, ...(legend && { legend }) }).flatMap(([name, { left, top, width, height }]) => [
      [`--${name}-left`, `${left}px`],
      [`--${name}-top`, `${top}px`],
      [`--${name}-width`, `${width}px`],
      [`--${name}-height`, `${height}px`],
    ]),
  ),
  ["--edge-right" as string]: `${edgeRight}px`,
  ["--code-size" as string]: `${codeRem}rem`,
  ["--shade" as string]: `${shadeRem}rem`,
  ["--sheet-top" as string]: `${map.top + map.height}px`,
  // Lines of a wall are never hairs.
  ["--hairline" as string]: `${Math.max(1, rootFontPx / 19.2)}px`,
  ["--bar-line" as string]: `${Math.max(1.4, rootFontPx / 16)}px`,
  ["--stage-target" as string]: `${targetPx}px`,
});
