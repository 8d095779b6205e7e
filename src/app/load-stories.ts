import type { ReadText } from "../formats/read-json";
import type { PlanState } from "../store/plan-state";
import type { PlanStoreApi } from "../store/plan-store";

/** Longer than a register takes on any line that is one; then a story begins without. */
const usualPatienceMs = 15_000;

/** Whether something shown needs the stories. */
const needsStories = ({ storiesAsked, play, kiosk, drawer }: Pick<PlanState, "storiesAsked" | "play" | "kiosk" | "drawer">): boolean =>
  storiesAsked || play !== null || kiosk !== null || drawer === "stories" || drawer === "story-editor" || drawer === "health";

/** Reads the stories once, when they are first needed; the code that reads them comes then. */
export function loadStoriesWhenAsked(store: PlanStoreApi, read: ReadText, patienceMs = usualPatienceMs): void {
  const begin = () => {
    unsubscribe();
    // A story is nothing without what its figures rest on.
    store.getState().askForStatements();
    void import("./receive-stories").then(
      ({ receiveStories }) => receiveStories(store, read, patienceMs),
      () => store.getState().receiveStories([], [], true),
    );
  };
  const unsubscribe = store.subscribe((state) => {
    if (needsStories(state)) begin();
  });
  if (needsStories(store.getState())) begin();
}
