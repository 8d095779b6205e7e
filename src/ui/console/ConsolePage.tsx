import { useLayoutEffect } from "react";
import { shownChapter, shownStories } from "../../store/shown-stories";
import { useActions, usePlan } from "../../store/use-plan";
import { ApprovalSlot } from "../shell/ApprovalSlot";
import { LanguageSwitch } from "../shell/Switches";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { useWindowSize } from "../widgets/use-window-size";
import { ConsoleChapters } from "./ConsoleChapters";
import { ConsoleControls, ConsoleSaid } from "./ConsoleControls";
import { ConsoleNotes } from "./ConsoleNotes";
import { ConsoleTimer } from "./ConsoleTimer";
import { ConsoleNext, ConsoleWords } from "./ConsoleWords";
import { useConsoleKeys } from "./use-console-keys";
import { WallState } from "./WallState";
import css from "./ConsolePage.module.css";

/** Below this the map stands above the console instead of beside it, px. */
const narrow = 1000;

/** 讲解控制台: what is shown and what comes next, notes that nobody else sees, the time, and a hand on the wall. The map beside it is the preview. */
export function ConsolePage() {
  const { t } = useTranslation();
  const { width, height } = useWindowSize();
  const shown = usePlan(shownChapter);
  const stories = usePlan(shownStories);
  const isRead = stories !== null;
  const isBlank = usePlan(({ presenter }) => presenter.isBlank);
  const { setPadding } = useActions();
  const isNarrow = width < narrow;
  useConsoleKeys();
  useLayoutEffect(() => {
    // The style sheet covers the same share of the window.
    setPadding(isNarrow ? { top: 0, right: 0, bottom: Math.round(height * 0.64), left: 0 } : { top: 0, right: 0, bottom: 0, left: Math.round(width * 0.66) });
  }, [isNarrow, width, height, setPadding]);
  return (
    <>
      <section className={css.console} data-narrow={isNarrow || undefined} data-chapter={shown?.index} aria-labelledby="console-title">
        <header className={css.head}>
          <h1 id="console-title" className={css.title}>
            {t("console.title")}
          </h1>
          <WallState />
          <LanguageSwitch />
        </header>
        {shown ? (
          <div className={css.body}>
            <div className={css.main}>
              <ConsoleWords {...shown} />
              <ConsoleNotes key={shown.chapter.id} chapter={shown.chapter} />
              <ConsoleNext story={shown.story} index={shown.index} />
            </div>
            <div className={css.side}>
              <ConsoleTimer story={shown.story.id} chapter={shown.chapter.id} />
              <ConsoleChapters story={shown.story} index={shown.index} />
            </div>
          </div>
        ) : (
          <p className={css.empty}>{t(isRead ? "console.none" : "console.waiting")}</p>
        )}
        <ConsoleControls />
        <footer className={css.foot}>
          <ConsoleSaid />
          <ApprovalSlot />
        </footer>
      </section>
      {isBlank && (
        <div className={css.black} data-narrow={isNarrow || undefined} data-testid="console-black">
          <BilingualMessage of="console.blank.on" />
        </div>
      )}
    </>
  );
}
