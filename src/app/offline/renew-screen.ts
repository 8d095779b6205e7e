import { takeOverAndReload } from "../../platform/app-update";
import { journal } from "../../platform/journal";
import type { PlanState, PlanStore } from "../../store/plan-state";
import type { PlanStoreApi } from "../../store/plan-store";
import { loopStories } from "../../store/shown-stories";

/** Data that change with every look must not make a screen that only reloads. */
const leastMsBetween = 10 * 60_000;

/**
 * Brings new data and new versions of the app onto a screen of the exhibition, where nobody is there to be asked: at a
 * reset, or where the attract loop of a kiosk begins anew, never while someone is there.
 * @returns what ends it
 */
export function renewScreen(store: PlanStoreApi, { renew, startedAt, now }: { renew: (isFree: () => boolean) => Promise<boolean>; startedAt: number; now: () => number } = { renew: takeOverAndReload, startedAt: performance.now(), now: () => performance.now() }): () => void {
  let keptAtFirst: string | null = null;
  let isRenewing = false;
  /** The new version is in use already, and a visitor came before the page could be loaded again. */
  let isOverdue = false;
  const isFree = () => store.getState().kiosk?.phase.name === "attract";
  const bring = async () => {
    isRenewing = true;
    isOverdue = !(await renew(isFree));
    isRenewing = !isOverdue;
  };
  return store.subscribe((state, before) => {
    keptAtFirst ??= keptAt(state);
    if (isRenewing || !isSeam(state, before)) return;
    const hasNewData = state.newerData !== null || keptAt(state) !== keptAtFirst;
    if (!isOverdue && state.offline.update === "none" && !(hasNewData && now() - startedAt >= leastMsBetween)) return;
    journal.note("update", state.offline.update === "none" ? "data" : "app");
    void bring();
  });
}

const keptAt = ({ offline: { kept } }: PlanState): string | null => ("report" in kept ? (kept.report?.data?.keptAt ?? null) : null);

/** Whether just now nobody is there, and nothing is in the middle. */
function isSeam(state: PlanStore, before: PlanStore): boolean {
  const { kiosk, play } = state;
  if (kiosk?.phase.name !== "attract") return false;
  if (kiosk.resets !== before.kiosk?.resets) return before.kiosk !== null;
  const isLoopStart = play !== null && play.serial !== before.play?.serial && play.chapter === 0 && play.id === loopStories(state)[0]?.id;
  return kiosk.flags.seat === "kiosk" && isLoopStart && before.play !== null;
}
