import { hasNoLines, type BaseMapDrawing } from "../cartography/base-map";
import { hidesAdministrativeLines } from "./administrative-lines";
import type { PlanState } from "./plan-state";

/**
 * The base map as it may be shown: where administrative lines are hidden, pictures and whole styles, which may
 * hold them, wait for the approval.
 */
export function shownBaseMap(state: PlanState): BaseMapDrawing | null {
  if (state.baseMap.status !== "ready") return null;
  const { drawing } = state.baseMap;
  return hidesAdministrativeLines(state) && !hasNoLines(drawing) ? null : drawing;
}
