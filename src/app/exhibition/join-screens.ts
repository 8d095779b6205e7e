import type { PlanStoreApi } from "../../store/plan-store";

/** Joins the presenter’s console and its walls. */
export function joinScreens(_store: PlanStoreApi): void {
  // Placeholder.
}
