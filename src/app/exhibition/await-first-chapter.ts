import { awaitPicture } from "../../platform/kiosk-guard";
import type { PlanState } from "../../store/plan-state";
import type { PlanStoreApi } from "../../store/plan-store";
import { shownChapter } from "../../store/shown-stories";

/** A screen that has drawn nothing after so long shows what it has. */
const longestMs = 90_000;
const lookMs = 250;
const attract = { name: "attract" } as const;

/** Keeps the still picture before the page until the map stands with the first chapter, or has no chapter to show. @returns ends that */
export function awaitFirstChapter(store: PlanStoreApi, page: Document = document, now: () => number = () => performance.now()): () => void {
  const since = now();
  // The map says to the page, and not to the store, that its picture is whole. Who touches gets the chapter at once.
  const isDrawn = () => (store.getState().kiosk?.phase ?? attract).name !== "attract" || page.querySelector('main [aria-busy="false"] canvas') !== null;
  const timer = setInterval(() => {
    if ((hasItsChapter(store.getState()) && isDrawn()) || now() - since >= longestMs) end();
  }, lookMs);
  function end() {
    clearInterval(timer);
    awaitPicture(false);
  }
  awaitPicture(true);
  return end;
}

/** Stories that were read and hold none to show leave the map alone. */
const hasItsChapter = (state: PlanState): boolean => (state.stories !== null && state.play === null) || (state.camera !== null && shownChapter(state) !== null);
