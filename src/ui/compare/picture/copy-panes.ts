import type { PaneCopy } from "../../../sheets/paint-runs";
import { shownContent } from "../../../store/approval";
import { MapLost, type MapCapture } from "../../../store/map-capture";
import { paneCount } from "../../../store/pane-state";
import type { PlanStore } from "../../../store/plan-state";

export type CopiedPanes = { copies: readonly PaneCopy[]; state: PlanStore };

const mostTries = 3;

/**
 * All maps of the page with the state they show, `null` for a pane that has no map or whose map was lost. Copies between which something
 * moved or changed are thrown away and made again: one scale holds for all of them or for none.
 * @throws where the maps keep changing or do not come to rest
 */
export async function copyPanes(stateNow: () => PlanStore, { panes }: MapCapture, tries = mostTries): Promise<CopiedPanes> {
  const before = stateNow();
  const copies = await Promise.all(Array.from({ length: paneCount(before) }, async (_, index) => (await panes[index]?.().catch(lost)) ?? null));
  const state = stateNow();
  if (isSame(before, state)) return { copies, state };
  if (tries <= 1) throw new Error("the maps kept changing");
  return copyPanes(stateNow, { current: null, panes }, tries - 1);
}

/** A map that was lost leaves its pane blank; one that only does not come to rest is no reason to show less than there is. */
function lost(cause: unknown): null {
  if (cause instanceof MapLost) return null;
  throw cause;
}

/** What is shown in which place at which scale. A map that is drawn with more pixels for the copy reports its rest again: by value. */
const isSame = (before: PlanStore, after: PlanStore): boolean => {
  const shown = (state: PlanStore) => JSON.stringify([state.comparison, state.paneScale, state.comparison?.mode === "places" ? null : state.camera, state.language, state.theme, state.over, state.year, state.scenario, state.classesOff]);
  return shown(before) === shown(after) && shownContent(before) === shownContent(after);
};
