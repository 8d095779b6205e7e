import type { PlanStoreApi } from "../../store/plan-store";

/** Keeps a screen alive: frames, graphics context, wake lock, nightly reload, journal. */
export function watchScreen(_store: PlanStoreApi): void {
  // Placeholder.
}
