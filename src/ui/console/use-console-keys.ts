import { useEffect } from "react";
import { usePlanStore } from "../../store/use-plan";

/** B makes the wall black, P plays or pauses; arrows and page keys are heard wherever a story is told. */
export function useConsoleKeys(): void {
  const store = usePlanStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, repeat, isComposing, target } = event;
      if (ctrlKey || metaKey || altKey || repeat || isComposing || event.defaultPrevented) return;
      if (target instanceof Element && target.closest("input:not([type=radio]), textarea, select, [contenteditable], dialog")) return;
      const { presenter, play, setBlank, setStoryMode } = store.getState();
      if (key === "b" || key === "B") setBlank(!presenter.isBlank);
      else if ((key === "p" || key === "P") && play) setStoryMode(play.mode === "playing" ? "paused" : "playing");
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store]);
}
