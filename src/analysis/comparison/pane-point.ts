import type { Position } from "geojson";
import { zoomForScale } from "../ground-scale";

/** What a pane shows: the position in its middle, the scale there, and degrees clockwise from north that its upper edge looks to. */
export type PaneFrame = { middle: Position; metresPerPixel: number; bearing: number; width: number; height: number };

const tilePx = 512;

/** Where a position `[lng, lat]` lies in a pane, in CSS px from its upper left corner, by the projection of the map (Web Mercator). */
export function panePoint({ middle, metresPerPixel, bearing, width, height }: PaneFrame, position: Position): { x: number; y: number } {
  const worldPx = tilePx * 2 ** zoomForScale(middle[1] ?? 0, metresPerPixel);
  const [fromX, fromY] = mercator(middle);
  const [toX, toY] = mercator(position);
  const [east, south] = [(toX - fromX) * worldPx, (toY - fromY) * worldPx];
  const turn = (-bearing * Math.PI) / 180;
  return { x: width / 2 + east * Math.cos(turn) - south * Math.sin(turn), y: height / 2 + east * Math.sin(turn) + south * Math.cos(turn) };
}

/** In shares of the world's width, from its north-west corner. */
function mercator([lng = 0, lat = 0]: Position): [number, number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}
