import type { Camera } from "../domain/saved-view";
import type { MapPadding } from "../store/plan-state";

type Screen = { width: number; height: number; padding: MapPadding };

/** The screen that cameras of chapters are given for: a wall of 1920×1080 with its text column on the left and its rail below. */
export const referenceScreen: Screen = { width: 1920, height: 1080, padding: { top: 54, right: 96, bottom: 209, left: 810 } };

/** Metres do not matter here: the world is one unit wide. */
const tilePx = 512;

/**
 * The camera that shows on this screen what a chapter's shows on the reference screen: the same ground in the middle of the part
 * that no words cover, as large as that part allows. Twice the screen shows the same picture twice as large.
 */
export function stagedCamera(camera: Camera, screen: Screen): Camera {
  const [wanted, here] = [freeOf(referenceScreen), freeOf(screen)];
  const scale = Math.min(here.width / wanted.width, here.height / wanted.height);
  if (!(scale > 0)) return camera;
  const bearing = (camera.bearing * Math.PI) / 180;
  const lean = Math.cos(((camera.pitch ?? 0) * Math.PI) / 180);
  const across = wanted.x - here.x / scale;
  const down = (wanted.y - here.y / scale) / lean;
  const worldPx = tilePx * 2 ** camera.zoom;
  const x = mercatorX(camera.center[0]) + (across * Math.cos(bearing) - down * Math.sin(bearing)) / worldPx;
  const y = mercatorY(camera.center[1]) + (across * Math.sin(bearing) + down * Math.cos(bearing)) / worldPx;
  return { ...camera, center: [x * 360 - 180, latitude(y)], zoom: camera.zoom + Math.log2(scale) };
}

/** Size of the free part, and where its middle lies from the middle of the screen, CSS px. */
function freeOf({ width, height, padding: { top, right, bottom, left } }: Screen) {
  return { width: Math.max(1, width - left - right), height: Math.max(1, height - top - bottom), x: (left - right) / 2, y: (top - bottom) / 2 };
}

const mercatorX = (lng: number): number => (lng + 180) / 360;
const mercatorY = (lat: number): number => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
const latitude = (y: number): number => (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
