import type { Geometry, Position } from "geojson";
import { groundMetresPerPixel, zoomForScale } from "../ground-scale";
import type { GroundOffset } from "./ground-offset";

const tilePx = 512;

/** A figure on the plane of Web Mercator as seen from the centre of its place: x to the east and y to the south in shares of the world's width, alternating. */
export type Footprint = { latitude: number; points: Float64Array };

/** CSS pixels. */
export type PaneSize = { width: number; height: number };

/** The figure that is drawn of a place; `null` where only a point is known of it, or nothing. */
export function footprintOf(geometry: Geometry | null, centre: Position): Footprint | null {
  const positions = geometry === null ? [] : positionsOf(geometry);
  const points = new Float64Array(positions.length * 2);
  const [x0, y0] = [mercatorX(centre[0] ?? 0), mercatorY(centre[1] ?? 0)];
  positions.forEach(([lng = 0, lat = 0], index) => points.set([mercatorX(lng) - x0, mercatorY(lat) - y0], index * 2));
  return positions.length > 1 ? { latitude: centre[1] ?? 0, points } : null;
}

/**
 * The ground scale, in metres per CSS pixel at the middle of a pane whose middle is the centre of the place, at which the figure just fits
 * between the margins, turned by the bearing in degrees. It is measured as the map draws it, so it also fits where Web Mercator stretches it.
 */
export function fitMetresPerPixel({ latitude, points }: Footprint, { width, height }: PaneSize, margin: PaneSize, bearing: number): number {
  const [right, down] = [Math.cos(radians(bearing)), Math.sin(radians(bearing))];
  let [across, along] = [0, 0];
  for (let at = 0; at < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    across = Math.max(across, Math.abs(x * right + y * down));
    along = Math.max(along, Math.abs(y * right - x * down));
  }
  const worldPx = Math.min(roomFor(width, margin.width) / across, roomFor(height, margin.height) / along);
  return groundMetresPerPixel(latitude, Math.log2(worldPx / tilePx));
}

/** The longer side of the box around the figure in CSS pixels, as drawn at a ground scale with north up. */
export function figureSizePx({ latitude, points }: Footprint, metresPerPixel: number): number {
  const worldPx = tilePx * 2 ** zoomForScale(latitude, metresPerPixel);
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    [west, east, north, south] = [Math.min(west, x), Math.max(east, x), Math.min(north, y), Math.max(south, y)];
  }
  return Math.max(east - west, south - north) * worldPx;
}

/** As far as so many CSS pixels up the screen of a map turned by a bearing in degrees, on the ground. */
export const offsetUpScreen = (px: number, metresPerPixel: number, bearing: number): GroundOffset => ({
  eastM: px * metresPerPixel * Math.sin(radians(bearing)),
  northM: px * metresPerPixel * Math.cos(radians(bearing)),
});

/** Half a side without its margin, of which a small pane gives at most a third. */
const roomFor = (sidePx: number, marginPx: number): number => Math.max(1, sidePx / 2 - Math.min(marginPx, sidePx / 6));

/** Of polygons their outer rings, of a link its line; anything else has no extent. */
function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === "Polygon") return geometry.coordinates.slice(0, 1).flat();
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flatMap(([outer = []]) => outer);
  return geometry.type === "LineString" ? geometry.coordinates : [];
}

const mercatorX = (lng: number): number => (180 + lng) / 360;
const mercatorY = (lat: number): number => 0.5 - Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2)) / (2 * Math.PI);
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
