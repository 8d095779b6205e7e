import { withLines } from "../formats/problem-lines";
import type { ReadText } from "../formats/read-json";
import type { PlanState } from "../store/plan-state";
import type { PlanStoreApi } from "../store/plan-store";

/** Whether something shown needs the stories. */
const needsStories = ({ storiesAsked, play, kiosk, drawer }: Pick<PlanState, "storiesAsked" | "play" | "kiosk" | "drawer">): boolean =>
  storiesAsked || play !== null || kiosk !== null || drawer === "stories" || drawer === "story-editor" || drawer === "health";

/** Reads the stories once, when they are first needed and the zones they speak of are there. */
export function loadStoriesWhenAsked(store: PlanStoreApi, read: ReadText): void {
  const begin = () => {
    unsubscribe();
    void receive(store, read);
  };
  const unsubscribe = store.subscribe((state) => {
    if (needsStories(state)) begin();
  });
  if (needsStories(store.getState())) begin();
}

async function receive(store: PlanStoreApi, read: ReadText): Promise<void> {
  // A story is nothing without what its figures rest on.
  store.getState().askForStatements();
  const code = await import("../formats/read-stories").catch(() => null);
  if (!code) return store.getState().receiveStories([], []);
  const { stories, problems, texts } = await code.readStories(read);
  store.getState().receiveStories(stories, await withLines(problems, texts).catch(() => problems));
}
