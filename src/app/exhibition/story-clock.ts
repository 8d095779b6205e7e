import type { PlanStore } from "../../store/plan-state";
import type { PlanStoreApi } from "../../store/plan-store";
import { shownChapter } from "../../store/shown-stories";

/** A chapter counts as standing after this, even where the map never says that it came to rest. */
const longestWayMs = 4000;

/**
 * Goes on to the next chapter when the present one has stood as long as it should: from when the map came to rest, only while
 * the story plays by itself, and never while the page is hidden or a source is open.
 */
export function runStoryClock(store: PlanStoreApi, page: Document = document, now: () => number = () => performance.now()): () => void {
  let serial = -1;
  let stands = false;
  let leftMs = 0;
  let since: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let arrival: ReturnType<typeof setTimeout> | undefined;

  const halt = () => {
    clearTimeout(timer);
    if (since !== null) leftMs -= now() - since;
    since = null;
  };
  const look = () => {
    const state = store.getState();
    const runs = state.play?.mode === "playing" && stands && shownChapter(state) !== null && state.drawer === "none" && !page.hidden;
    if (!runs) return halt();
    if (since !== null) return;
    since = now();
    timer = setTimeout(() => {
      since = null;
      leftMs = 0;
      store.getState().stepStory(1);
    }, Math.max(0, leftMs));
  };
  const arrive = () => {
    clearTimeout(arrival);
    stands = true;
    look();
  };
  const begin = (state: PlanStore) => {
    halt();
    clearTimeout(arrival);
    serial = state.play?.serial ?? -1;
    stands = false;
    leftMs = (shownChapter(state)?.chapter.seconds ?? 0) * 1000;
    if (state.play) arrival = setTimeout(arrive, longestWayMs);
  };
  const onChange = (state: PlanStore, before: PlanStore) => {
    // The stories may come after the address asked for one.
    if ((state.play?.serial ?? -1) !== serial) begin(state);
    else if (state.camera !== before.camera && state.play && !stands) arrive();
    look();
  };
  const onVisibility = () => look();
  page.addEventListener("visibilitychange", onVisibility);
  const unsubscribe = store.subscribe(onChange);
  begin(store.getState());
  return () => {
    halt();
    clearTimeout(arrival);
    unsubscribe();
    page.removeEventListener("visibilitychange", onVisibility);
  };
}
