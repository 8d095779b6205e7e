import type { PlanStoreApi } from "../../store/plan-store";
import { runIdle } from "./run-idle";
import { runStory } from "./run-story";
import { watchScreen } from "./watch-screen";
import { joinScreens } from "./join-screens";

/** Everything that runs by the clock or by hand while a story goes on or the page stands in an exhibition. */
export function runExhibition(store: PlanStoreApi): void {
  runStory(store);
  runIdle(store);
  watchScreen(store);
  joinScreens(store);
}
