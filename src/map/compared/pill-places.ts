import type { Map as MapLibreMap } from "maplibre-gl";
import type { Position } from "geojson";
import { isWideEnough } from "../../cartography/compared/compared-features";
import type { HeldGhost, Point } from "./ghost-in-hand";

/** In rem: what heads take at the top of a pane, and what stays free elsewhere. */
const room = { top: 3.75, side: 0.5, bottom: 0.75, between: 0.25, belowSymbol: 1.5 };

/** A pill and the ghost it belongs to. */
export type Pill = { element: HTMLElement; ghost: HeldGhost };

/**
 * Puts each pill on the lower edge of its ghost as the map shows it now. One whose edge is out of sight stays at the edge of the pane, so
 * that it can always be reached; two at one place stand above each other.
 */
export function placePills(map: MapLibreMap, pills: readonly Pill[]): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const placed: { x: number; y: number; width: number; height: number }[] = [];
  const boxes = pills.map(({ element, ghost }) => ({ ...lowerEdge(map, ghost, remPx), element, width: element.offsetWidth, height: element.offsetHeight }));
  for (const { element, x, y, width, height } of boxes) {
    const within = {
      x: between(x, width / 2 + room.side * remPx, clientWidth - width / 2 - room.side * remPx),
      y: between(y, room.top * remPx + height / 2, clientHeight - height / 2 - room.bottom * remPx),
    };
    const gap = room.between * remPx;
    const above = placed.reduce((top, other) => (Math.abs(other.x - within.x) < (other.width + width) / 2 && Math.abs(other.y - top) < (other.height + height) / 2 ? other.y - (other.height + height) / 2 - gap : top), within.y);
    placed.push({ x: within.x, y: above, width, height });
    element.style.translate = `${Math.round(within.x - width / 2)}px ${Math.round(above - height / 2)}px`;
    // What opens at a pill near the upper edge opens below it.
    element.toggleAttribute("data-high", above < clientHeight / 2);
  }
}

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** In CSS pixels of the pane. */
function lowerEdge(map: MapLibreMap, { outline, centre }: HeldGhost, remPx: number): Point {
  const isWide = isWideEnough(outline, map.getZoom());
  const [lng = 0, lat = 0] = isWide ? lowestCorner(outline, map.getBearing()) : centre;
  const { x, y } = map.project([lng, lat]);
  return isWide ? { x, y } : { x, y: y + room.belowSymbol * remPx };
}

const lowest = new WeakMap<HeldGhost["outline"], { bearing: number; corner: Position }>();

/** The corner that is lowest on a screen turned so far; as the map moves it stays the same one. */
function lowestCorner(outline: HeldGhost["outline"], bearing: number): Position {
  const known = lowest.get(outline);
  if (known?.bearing === bearing) return known.corner;
  const radians = (bearing * Math.PI) / 180;
  let corner: Position = [];
  let least = Infinity;
  for (const at of outline.type === "Polygon" ? outline.coordinates.flat() : outline.coordinates.flat(2)) {
    const [lng = 0, lat = 0] = at;
    const height = Math.asinh(Math.tan((lat * Math.PI) / 180)) * Math.cos(radians) + ((lng * Math.PI) / 180) * Math.sin(radians);
    if (height < least) [least, corner] = [height, at];
  }
  lowest.set(outline, { bearing, corner });
  return corner;
}
