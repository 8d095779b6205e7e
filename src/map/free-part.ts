import type { Map as MapLibreMap } from "maplibre-gl";
import type { FreePart } from "../cartography/scene";
import type { MapPadding } from "../store/plan-state";

/** The bounds of what no panel covers; with the map turned there are none that say anything. */
export function freePartOf(map: MapLibreMap, { top, right, bottom, left }: MapPadding): FreePart {
  if (Math.abs(map.getBearing()) > 0.5) return null;
  const { clientWidth, clientHeight } = map.getContainer();
  const northWest = map.unproject([left, top]);
  const southEast = map.unproject([clientWidth - right, clientHeight - bottom]);
  return [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
}
