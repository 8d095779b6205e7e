import type { Map as MapLibreMap } from "maplibre-gl";
import type { FreePart } from "../cartography/scene";
import type { MapPadding, PlanState } from "../store/plan-state";

/** The bounds of what no panel covers; with the map turned or tilted there are none that say anything. */
export function freePartOf(map: MapLibreMap, { top, right, bottom, left }: MapPadding): FreePart {
  if (Math.abs(map.getBearing()) > 0.5 || map.getPitch() > 0.5) return null;
  const { clientWidth, clientHeight } = map.getContainer();
  const northWest = map.unproject([left, top]);
  const southEast = map.unproject([clientWidth - right, clientHeight - bottom]);
  return [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
}

/** The same for one pane of a comparison: under the divider the half that is seen of it; `null` beside places, where it is free as a whole. */
export function freePartOfPane(map: MapLibreMap, { comparison, padding }: Pick<PlanState, "comparison" | "padding">, index: number): FreePart {
  if (comparison?.mode === "places") return null;
  if (comparison?.mode !== "swipe") return freePartOf(map, padding);
  const line = map.getContainer().clientWidth * comparison.divider;
  return freePartOf(map, index === 0 ? { ...padding, right: Math.max(padding.right, map.getContainer().clientWidth - line) } : { ...padding, left: Math.max(padding.left, line) });
}

/** Whether what covers a pane may have changed without its camera. */
export const isFreedAnew = (state: PlanState, before: PlanState): boolean => state.padding !== before.padding || dividing(state) !== dividing(before);

const dividing = ({ comparison }: PlanState): string => (comparison?.mode === "swipe" ? `swipe ${comparison.divider}` : (comparison?.mode ?? ""));
