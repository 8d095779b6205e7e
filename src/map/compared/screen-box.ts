import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { isWideEnough } from "../../cartography/compared/compared-features";

/** In CSS pixels of a pane. */
export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };
/** What is drawn of a place: by its outline, or by a symbol at its centre. */
export type Figure = { outline: Polygon | MultiPolygon | null; centre: Position };
/** Around all of a figure, and the point of it that is lowest on the screen. */
export type FigureBox = Box & { lowest: { x: number; y: number } };

const symbolRadiusPx = 8;

/** Where a figure is seen now. */
export function figureBox(map: MapLibreMap, { outline, centre }: Figure): FigureBox {
  const point = ([lng = 0, lat = 0]: Position) => map.project([lng, lat]);
  if (!outline || !isWideEnough(outline, map.getZoom())) {
    const { x, y } = point(centre);
    return { left: x - symbolRadiusPx, top: y - symbolRadiusPx, right: x + symbolRadiusPx, bottom: y + symbolRadiusPx, lowest: { x, y: y + symbolRadiusPx } };
  }
  const corners = extremesOf(outline, map.getBearing());
  const lowest = point(corners.bottom);
  return { left: point(corners.left).x, top: point(corners.top).y, right: point(corners.right).x, bottom: lowest.y, lowest };
}

export const boxAt = (x: number, y: number, { width, height }: Size): Box => ({ left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 });
export const sizeOfBox = ({ left, top, right, bottom }: Box): Size => ({ width: right - left, height: bottom - top });
export const middleOf = ({ left, top, right, bottom }: Box): { x: number; y: number } => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
export const unionOf = (a: Box, b: Box): Box => ({ left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) });

/** In square pixels. */
export const overlapOf = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

export const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

type Extremes = Record<keyof Box, Position>;
const known = new WeakMap<Polygon | MultiPolygon, { bearing: number; extremes: Extremes }>();

/** The outermost corners on a screen turned so far; as the map moves they stay the same ones. */
function extremesOf(outline: Polygon | MultiPolygon, bearing: number): Extremes {
  const before = known.get(outline);
  if (before?.bearing === bearing) return before.extremes;
  const radians = (bearing * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const extremes: Extremes = { left: [], top: [], right: [], bottom: [] };
  const most = { left: Infinity, top: -Infinity, right: -Infinity, bottom: Infinity };
  for (const at of outline.type === "Polygon" ? outline.coordinates.flat() : outline.coordinates.flat(2)) {
    const [lng = 0, lat = 0] = at;
    const [east, north] = [(lng * Math.PI) / 180, Math.asinh(Math.tan((lat * Math.PI) / 180))];
    const [right, up] = [east * cos - north * sin, north * cos + east * sin];
    if (right < most.left) [most.left, extremes.left] = [right, at];
    if (right > most.right) [most.right, extremes.right] = [right, at];
    if (up > most.top) [most.top, extremes.top] = [up, at];
    if (up < most.bottom) [most.bottom, extremes.bottom] = [up, at];
  }
  known.set(outline, { bearing, extremes });
  return extremes;
}
