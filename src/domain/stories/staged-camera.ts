import type { Camera } from "../saved-view";

/** A map that fills its screen, and what of it panels or words cover, CSS px. */
export type Screen = { width: number; height: number; padding: { top: number; right: number; bottom: number; left: number } };

/** The screen that cameras of chapters are given for: a wall of 1920×1080 with its text column and the shade of that on the left and its rail below. */
export const referenceScreen: Screen = { width: 1920, height: 1080, padding: { top: 54, right: 96, bottom: 209, left: 872 } };

/** Metres do not matter here: the world is one unit wide. */
const tilePx = 512;

/**
 * The camera that shows on this screen what a chapter's shows on the reference screen: the same ground in the middle of the part
 * that no words cover, as large as that part allows. Twice the screen shows the same picture twice as large.
 */
export function stagedCamera(camera: Camera, screen: Screen, seenOn: Screen = referenceScreen): Camera {
  const step = stepBetween(camera, screen, seenOn);
  return step ? { ...moved(camera, step, camera.zoom, 1), zoom: camera.zoom + Math.log2(step.scale) } : camera;
}

/** The way back: the camera of a chapter that shows on this screen what is seen there now; {@link stagedCamera} leads to the same place again. */
export function referenceCamera(camera: Camera, screen: Screen, givenFor: Screen = referenceScreen): Camera {
  const step = stepBetween(camera, screen, givenFor);
  if (!step) return camera;
  const zoom = camera.zoom - Math.log2(step.scale);
  return { ...moved(camera, step, zoom, -1), zoom };
}

type Step = { scale: number; across: number; down: number };

/** How much larger a chapter is on a screen, and where its middle goes there, px of the screen it is given for; `null` where a screen has no room. */
function stepBetween({ pitch = 0 }: Camera, screen: Screen, seenOn: Screen): Step | null {
  const [wanted, here] = [freeOf(seenOn), freeOf(screen)];
  const scale = Math.min(here.width / wanted.width, here.height / wanted.height);
  if (!(scale > 0)) return null;
  const lean = Math.cos((pitch * Math.PI) / 180);
  return { scale, across: wanted.x - here.x / scale, down: (wanted.y - here.y / scale) / lean };
}

/** A camera by a step along its own axes (`sign` 1) or back (−1), the step counted at `zoom`. */
function moved(camera: Camera, { across, down }: Step, zoom: number, sign: 1 | -1): Camera {
  const bearing = (camera.bearing * Math.PI) / 180;
  const share = sign / (tilePx * 2 ** zoom);
  const x = mercatorX(camera.center[0]) + (across * Math.cos(bearing) - down * Math.sin(bearing)) * share;
  const y = mercatorY(camera.center[1]) + (across * Math.sin(bearing) + down * Math.cos(bearing)) * share;
  return { ...camera, center: [x * 360 - 180, latitude(y)] };
}

/** Size of the free part, and where its middle lies from the middle of the screen, CSS px. */
function freeOf({ width, height, padding: { top, right, bottom, left } }: Screen) {
  return { width: Math.max(1, width - left - right), height: Math.max(1, height - top - bottom), x: (left - right) / 2, y: (top - bottom) / 2 };
}

const mercatorX = (lng: number): number => (lng + 180) / 360;
const mercatorY = (lat: number): number => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
const latitude = (y: number): number => (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
