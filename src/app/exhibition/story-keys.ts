import type { PlanStoreApi } from "../../store/plan-store";
import { shownChapter } from "../../store/shown-stories";

type Step = "next" | "previous" | "first" | "last";

/** Presenters' clickers send the page keys. */
const keys: Readonly<Record<string, Step>> = { ArrowRight: "next", PageDown: "next", " ": "next", ArrowLeft: "previous", PageUp: "previous", Home: "first", End: "last" };

/** Keys that also move a map, a list or a text that has the focus. */
const moving = new Set(["ArrowRight", "ArrowLeft", "Home", "End", " "]);

/** What uses these keys itself while it has the focus. */
const owners = "input, textarea, select, [contenteditable], dialog, [role=dialog], [role=tablist], [role=radiogroup], [role=listbox], [role=grid], [role=menu], [role=slider]";
const pressed = "button, a[href], summary, [role=button]";

/**
 * What a key asks of a story that is told; `null` where it belongs to what has the focus.
 * @param isExploring then only page keys go on: the others move the map or the panel that is read
 */
export function storyStepOf({ key, ctrlKey, metaKey, altKey, shiftKey, repeat, target }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "repeat" | "target">, isExploring: boolean): Step | null {
  const step = keys[key];
  if (!step || ctrlKey || metaKey || altKey || repeat) return null;
  const element = target instanceof Element ? target : null;
  if (element?.closest(owners)) return null;
  if (isExploring && moving.has(key)) return null;
  if (key === " " && element?.closest(pressed)) return null;
  return key === " " && shiftKey ? "previous" : step;
}

/** Hears the keyboard and a presenter's clicker while a story is told. */
export function hearStoryKeys(store: PlanStoreApi, page: Window = window): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { play, drawer, stepStory, showChapter } = store.getState();
    if (!play || event.defaultPrevented || event.isComposing || drawer !== "none" || page.document.querySelector("dialog:modal")) return;
    const step = storyStepOf(event, play.mode === "exploring");
    if (!step) return;
    // Before the map that has the focus moves by the same key.
    event.preventDefault();
    event.stopPropagation();
    if (step === "next" || step === "previous") stepStory(step === "next" ? 1 : -1);
    else showChapter(step === "first" ? 0 : (shownChapter(store.getState())?.story.chapters.length ?? 1) - 1);
  };
  page.addEventListener("keydown", onKeyDown, true);
  return () => page.removeEventListener("keydown", onKeyDown, true);
}
