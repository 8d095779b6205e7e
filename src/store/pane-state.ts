import type { PlanState } from "./plan-state";
import { onSheet } from "./sheet-map";

/** As many panes as a comparison has; one without. */
export const paneCount = ({ comparison }: Pick<PlanState, "comparison">): number => (comparison === null ? 1 : comparison.mode === "places" ? comparison.places.length : 2);

/**
 * The state that a pane shows: that of the page, for the second of two sides what was chosen for it, and beside places nothing
 * that belongs to the one map; for the picture of a sheet the plan alone. What is made from it is compared part by part, so a new object changes nothing.
 */
export function paneState(state: PlanState, index: number): PlanState {
  const { comparison, sheetMap } = state;
  if (sheetMap !== null) return onSheet(state, sheetMap);
  if (comparison === null) return state;
  if (comparison.mode === "places") return { ...state, ...bare };
  return index === 1 ? { ...state, ...comparison.other } : state;
}

const none: readonly string[] = [];
const bare = { theme: null, over: null, selection: none, hovered: null, preview: null, drawnArea: null, feature: null, hoveredFeature: null } as const satisfies Partial<PlanState>;
