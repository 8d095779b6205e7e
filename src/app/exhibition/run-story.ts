import type { PlanStoreApi } from "../../store/plan-store";
import { markStoryKeys } from "./mark-story-keys";
import { hearStoryKeys } from "./story-keys";
import { hearStorySwipes } from "./story-swipes";
import { runStoryClock } from "./story-clock";

/** Lets chapters follow one another by themselves, and hears keys, clickers, swipes and taps. */
export function runStory(store: PlanStoreApi): () => void {
  const stops = [runStoryClock(store), hearStoryKeys(store), hearStorySwipes(store), markStoryKeys(store)];
  return () => {
    for (const stop of stops) stop();
  };
}
