import { useEffect, useReducer } from "react";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import css from "./ConsoleTimer.module.css";
import { beginTimer, clockText, timerAfter, type TimerEvent, type TimerState } from "./timer";

/** How long the story and the chapter have been told. */
export function ConsoleTimer({ story, chapter }: { story: string; chapter: string }) {
  const { t } = useTranslation();
  const [timer, send] = useReducer((state: TimerState, event: TimerEvent) => timerAfter(state, event), null, () => beginTimer(story, chapter, performance.now()));
  useEffect(() => {
    send({ kind: "shows", story, chapter, nowMs: performance.now() });
    const tick = setInterval(() => send({ kind: "ticks", nowMs: performance.now() }), 500);
    return () => clearInterval(tick);
  }, [story, chapter]);
  return (
    <section className={css.timer} aria-label={t("console.timer")}>
      <dl className={css.clocks}>
        <div>
          <dt>{t("console.timer.chapter")}</dt>
          <dd data-testid="timer-chapter">{clockText(timer.chapterMs)}</dd>
        </div>
        <div>
          <dt>{t("console.timer.story")}</dt>
          <dd>{clockText(timer.storyMs)}</dd>
        </div>
      </dl>
      <div className={css.buttons}>
        <button type="button" className={buttons.quiet} onClick={() => send({ kind: "toggles", nowMs: performance.now() })}>
          {t(timer.isRunning ? "console.timer.pause" : "console.timer.go")}
        </button>
        <button type="button" className={buttons.quiet} onClick={() => send({ kind: "resets", nowMs: performance.now() })}>
          {t("console.timer.reset")}
        </button>
      </div>
    </section>
  );
}
