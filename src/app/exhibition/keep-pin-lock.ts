import { attemptsFrom, keptAttempts } from "../../domain/kiosk/pin-attempts";
import { readAttempts, writeAttempts } from "../../platform/pin-memory";
import type { PlanStoreApi } from "../../store/plan-store";

/** Wrong PINs and their lock outlive the page: a reload, a watchdog or the mains switch gives no new tries. @returns ends that */
export function keepPinLock(store: PlanStoreApi): () => void {
  const kept = readAttempts();
  if (kept && store.getState().pinAttempts.wrong === 0) store.setState({ pinAttempts: attemptsFrom(kept, performance.now(), Date.now()) });
  return store.subscribe(({ pinAttempts }, before) => {
    if (pinAttempts !== before.pinAttempts) writeAttempts(keptAttempts(pinAttempts, performance.now(), Date.now()));
  });
}
