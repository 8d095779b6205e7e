import type { PlanStoreApi } from "../store/plan-store";

/** Keeps the app and its data for hours without a network, where it is delivered by a server. */
export function startOffline(_store: PlanStoreApi): void {
  // Placeholder.
}
