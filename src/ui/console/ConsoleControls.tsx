import { useActions, usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import css from "./ConsolePage.module.css";

/** What the presenter does with the wall, in reach of a thumb. */
export function ConsoleControls() {
  const mode = usePlan((state) => state.play?.mode ?? null);
  const isBlank = usePlan(({ presenter }) => presenter.isBlank);
  const isPointing = usePlan(({ presenter }) => presenter.isPointing);
  const { stepStory, setStoryMode, resumeStory, setBlank, setPointing } = useActions();
  const isPlaying = mode === "playing";
  return (
    <div className={css.controls}>
      <button type="button" className={`${buttons.quiet} ${css.control}`} disabled={mode === null} onClick={() => stepStory(-1)}>
        <BilingualMessage of="console.back" />
      </button>
      <button type="button" className={`${buttons.main} ${css.control}`} disabled={mode === null} onClick={() => stepStory(1)}>
        <BilingualMessage of="console.forward" />
      </button>
      <button type="button" className={`${buttons.quiet} ${css.control}`} disabled={mode === null} onClick={() => (mode === "exploring" ? resumeStory() : setStoryMode(isPlaying ? "paused" : "playing"))}>
        <BilingualMessage of={mode === "exploring" ? "console.resume" : isPlaying ? "console.pause" : "console.play"} />
      </button>
      <button type="button" className={`${buttons.quiet} ${css.control} ${css.toggle}`} aria-pressed={isBlank} onClick={() => setBlank(!isBlank)}>
        <BilingualMessage of="console.blank" />
      </button>
      <button type="button" className={`${buttons.quiet} ${css.control} ${css.toggle}`} aria-pressed={isPointing} onClick={() => setPointing(!isPointing)}>
        <BilingualMessage of="console.point" />
      </button>
    </div>
  );
}

/** What the wall does besides the story; else the keys. */
export function ConsoleSaid() {
  const { t } = useTranslation();
  const { isBlank, isPointing } = usePlan(({ presenter }) => presenter);
  return (
    <p role="status" className={css.said}>
      {t(isBlank ? "console.blank.on" : isPointing ? "console.point.on" : "console.keys")}
    </p>
  );
}
