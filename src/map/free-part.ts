import type { Map as MapLibreMap } from "maplibre-gl";
import { projector, unprojector } from "../cartography/projection";
import type { FreePart } from "../cartography/scene";
import type { MapPadding, PlanState } from "../store/plan-state";

/** The bounds of what no panel covers; with a flat map turned there are none that say anything. */
export function freePartOf(map: MapLibreMap, { top, right, bottom, left }: MapPadding): FreePart {
  if (map.getPitch() > 0.5) return freePartOfTilted(map, { top, right, bottom, left });
  if (Math.abs(map.getBearing()) > 0.5) return null;
  const { clientWidth, clientHeight } = map.getContainer();
  const northWest = map.unproject([left, top]);
  const southEast = map.unproject([clientWidth - right, clientHeight - bottom]);
  return [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
}

/** On tilted ground: what names are placed in as if it were seen from far away, given by two corners however the map is turned. */
function freePartOfTilted(map: MapLibreMap, { top, right, bottom, left }: MapPadding): FreePart {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const [zoom, bearing, pitch] = [map.getZoom(), map.getBearing(), map.getPitch()];
  const { lng, lat } = map.getCenter();
  const [x, y] = projector(zoom, bearing, pitch)([lng, lat]);
  const unproject = unprojector(zoom, bearing, pitch);
  const [west = 0, north = 0] = unproject([x + left - width / 2, y + top - height / 2]);
  const [east = 0, south = 0] = unproject([x + width / 2 - right, y + height / 2 - bottom]);
  return [west, south, east, north];
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
