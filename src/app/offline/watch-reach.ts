import { journal } from "../../platform/journal";
import { probeServer } from "../../platform/reach";
import type { PlanStoreApi } from "../../store/plan-store";

/** How soon a server that was lost is found again, and how soon a screen that asks for nothing says that it is lost. */
const lostEveryMs = 15_000;
const exhibitionEveryMs = 60_000;

/** The outside world; a test passes its own. */
export type Reaching = {
  probe: () => Promise<void>;
  page: Pick<Window, "addEventListener" | "removeEventListener">;
};

const browser = (): Reaching => ({ probe: () => probeServer(), page: window });

/**
 * Asks whether the server is there while it was lost, on screens of an exhibition once a minute, and when the browser
 * believes that its network came or went, which alone proves nothing.
 * @returns what ends it
 */
export function watchReach(store: PlanStoreApi, { probe, page }: Reaching = browser()): () => void {
  let lookedAt = performance.now();
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    lookedAt = performance.now();
    await probe();
    isLooking = false;
  };
  const timer = setInterval(() => {
    const { offline, kiosk } = store.getState();
    const everyMs = offline.status === "offline" ? lostEveryMs : kiosk ? exhibitionEveryMs : Infinity;
    if (performance.now() - lookedAt >= everyMs) void look();
  }, 5000);
  const unsubscribe = store.subscribe(({ offline }, before) => {
    if (offline.status !== before.offline.status) journal.note("offline", offline.status === "offline" ? "lost" : "back");
  });
  const onHint = () => void look();
  page.addEventListener("online", onHint);
  page.addEventListener("offline", onHint);
  return () => {
    clearInterval(timer);
    unsubscribe();
    page.removeEventListener("online", onHint);
    page.removeEventListener("offline", onHint);
  };
}
