import type { PlanStoreApi } from "../../store/plan-store";

/** Lets chapters follow one another and hears keys, clickers and swipes. */
export function runStory(_store: PlanStoreApi): void {
  // Placeholder.
}
