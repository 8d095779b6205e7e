import type { Map as MapLibreMap } from "maplibre-gl";
import { contains, grow, type Box } from "../cartography/box";
import { boundsOf, type Bounds } from "../domain/bounds";
import type { PlanStore } from "../store/plan-state";
import { shownPublication } from "../store/shown-publication";

/** What has to move so that the selection is seen: nothing, the map by some pixels, or the fit of all selected zones. */
export type ViewRepair = { kind: "none" } | { kind: "pan"; by: [number, number] } | { kind: "fit" };

/**
 * One zone moves into the free part when its middle is covered, and stays where it is when seen or when it
 * surrounds the screen; several zones are fitted together unless all are seen whole.
 */
export function repairFor(map: MapLibreMap, state: PlanStore, edgePx: number): ViewRepair {
  const { selection, padding } = state;
  const boxes = shownPublication(state).zones.flatMap(({ id, geometry }) => {
    const bounds = selection.includes(id) ? boundsOf([geometry]) : null;
    return bounds ? [{ id, box: boxOf(map, bounds) }] : [];
  });
  const { clientWidth, clientHeight } = map.getContainer();
  const free = { left: padding.left, top: padding.top, right: clientWidth - padding.right, bottom: clientHeight - padding.bottom };
  if (boxes.length > 1) return boxes.every(({ box }) => contains(free, box)) ? { kind: "none" } : { kind: "fit" };
  const box = boxes.find(({ id }) => id === selection.at(-1))?.box;
  if (!box) return { kind: "none" };
  const [middle, target] = [pointOf(box), pointOf(free)];
  if (contains(grow(free, -edgePx), middle) || contains(box, target)) return { kind: "none" };
  return { kind: "pan", by: [middle.left - target.left, middle.top - target.top] };
}

function boxOf(map: MapLibreMap, [west, south, east, north]: Bounds): Box {
  const corners = [map.project([west, north]), map.project([east, north]), map.project([west, south]), map.project([east, south])];
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The middle of a box, as a box without extent. */
function pointOf({ left, top, right, bottom }: Box): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { left: x, top: y, right: x, bottom: y };
}
