import type { PlanStoreApi } from "../../store/plan-store";
import { keepOffline } from "./keep-offline";
import { renewScreen } from "./renew-screen";
import { watchReach } from "./watch-reach";

/** Everything that runs by the clock for hours without a network. */
export function runOffline(store: PlanStoreApi): void {
  watchReach(store);
  renewScreen(store);
  void keepOffline(store);
}
