import type { Camera } from "../../domain/saved-view";
import type { Point } from "../projection";
import { cameraWith, positionAt, type Screen } from "./perspective";

/** What covers a screen on each side, CSS px. */
export type Covered = { top: number; right: number; bottom: number; left: number };

/** The part of a stage of 1920 × 1080 px that the map of a chapter has for itself, px. */
export const chapterFrame: Screen = { width: 1015, height: 849 };
/** Of less than this nothing could be seen, px. */
const leastRoom = 120;

/**
 * The camera of a chapter on this screen: its middle stands in the middle of what is free, and all that the frame of a chapter
 * holds is seen, on a phone and on three walls beside each other.
 */
export function stagedCamera(camera: Camera, screen: Screen, covered: Covered): Camera {
  const { at, steps } = roomOf(screen, covered);
  return cameraWith(camera.center, at, { ...camera, zoom: camera.zoom + steps }, screen);
}

/** The camera of a chapter that shows what this screen shows: the inverse of `stagedCamera`. */
export function chapterCamera(camera: Camera, screen: Screen, covered: Covered): Camera {
  const { at, steps } = roomOf(screen, covered);
  const [lng = 0, lat = 0] = positionAt(at, camera, screen);
  return { ...camera, center: [lng, lat], zoom: camera.zoom - steps };
}

/** The middle of what is free, and by how many zoom levels it is larger than the frame of a chapter. */
function roomOf({ width, height }: Screen, { top, right, bottom, left }: Covered): { at: Point; steps: number } {
  const [across, down] = [Math.max(leastRoom, width - left - right), Math.max(leastRoom, height - top - bottom)];
  return { at: [left + (width - left - right) / 2, top + (height - top - bottom) / 2], steps: Math.log2(Math.min(across / chapterFrame.width, down / chapterFrame.height)) };
}
