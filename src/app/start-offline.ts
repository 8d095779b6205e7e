import { isServed } from "#platform";
import { onReach } from "../platform/reach";
import type { PlanStoreApi } from "../store/plan-store";

/** By then the first view stands, and what it needed has come. */
const usualDelayMs = 3000;

/** Keeps the app and its data for hours without a network, where it is delivered by a server; its code comes after the first view. */
export function startOffline(store: PlanStoreApi, delayMs = usualDelayMs): void {
  const { noteReach, noteKept, configuration } = store.getState();
  if (!isServed) {
    noteReach(false);
    noteKept({ status: "unavailable", why: "from-disk" });
    return;
  }
  onReach(noteReach);
  const begin = () => void import("./offline/run-offline").then(({ runOffline }) => runOffline(store), () => undefined);
  // What the office no longer wants kept goes, whether or not the data of this page ever come.
  if (!configuration.offline) return begin();
  const unsubscribe = store.subscribe(({ load }) => {
    if (load.status !== "ready") return;
    unsubscribe();
    setTimeout(begin, delayMs);
  });
}
