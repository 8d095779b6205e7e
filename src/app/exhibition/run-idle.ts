import type { PlanStoreApi } from "../../store/plan-store";

/** Attract loop, touch, countdown, reset. */
export function runIdle(_store: PlanStoreApi): void {
  // Placeholder.
}
