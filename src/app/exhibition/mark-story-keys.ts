import type { PlanStoreApi } from "../../store/plan-store";
import { storyStepOf } from "./story-keys";

/**
 * Marks the page while keys only lead the story and the focus came by a touch: a touched map is then not framed as one that
 * the keyboard moves. Any other key, Tab first of all, takes the mark away. @returns ends that
 */
export function markStoryKeys(store: PlanStoreApi, page: Window = window): () => void {
  const { dataset } = page.document.documentElement;
  const hearing = new AbortController();
  let isTouched = false;
  const unmark = () => {
    delete dataset["storyKeys"];
  };
  const onPointerDown = () => {
    isTouched = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { play } = store.getState();
    const leads = play !== null && storyStepOf(event, play.mode === "exploring") !== null;
    if (!leads && !modifiers.has(event.key)) isTouched = false;
    if (leads && isTouched) dataset["storyKeys"] = "";
    else if (!isTouched) unmark();
  };
  page.addEventListener("pointerdown", onPointerDown, { capture: true, passive: true, signal: hearing.signal });
  page.addEventListener("keydown", onKeyDown, { capture: true, passive: true, signal: hearing.signal });
  return () => {
    hearing.abort();
    unmark();
  };
}

const modifiers = new Set(["Shift", "Control", "Alt", "Meta"]);
