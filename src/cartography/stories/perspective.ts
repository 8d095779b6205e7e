import type { Position } from "geojson";
import type { Camera } from "../../domain/saved-view";
import { metresPerPixel, projector, unprojector, type Point } from "../projection";

/** The engine's vertical field of view, degrees. */
const fieldOfView = 36.86989764584402;

export type Screen = { width: number; height: number };

/** How far the eye is from the middle of the ground, in px. */
const eyeDistance = ({ height }: Screen): number => height / 2 / Math.tan((fieldOfView * Math.PI) / 360);

/**
 * Position and height in metres → CSS px of the screen, on ground that may be tilted, as the engine draws it; `null` behind the
 * eye. The camera's middle stands in the middle of the screen.
 */
export function perspective(camera: Camera, screen: Screen): (position: Position, heightM?: number) => Point | null {
  const { zoom, bearing, pitch = 0, center } = camera;
  const project = projector(zoom, bearing);
  const [cx, cy] = project(center);
  const distance = eyeDistance(screen);
  const [sin, cos] = [Math.sin((pitch * Math.PI) / 180), Math.cos((pitch * Math.PI) / 180)];
  // The engine measures heights by the scale at the camera's middle.
  const pxPerMetre = 1 / metresPerPixel(zoom, center[1]);
  return (position, heightM = 0) => {
    const [px, py] = project(position);
    const [x, y, z] = [px - cx, py - cy, heightM * pxPerMetre];
    const depth = distance - y * sin - z * cos;
    if (depth <= distance / 100) return null;
    return [screen.width / 2 + (x * distance) / depth, screen.height / 2 + ((y * cos - z * sin) * distance) / depth];
  };
}

/** How far from the camera's middle the ground lies that is seen at a point of the screen, in px of the untilted map at this bearing. */
export function groundOffset([x, y]: Point, pitch: number, screen: Screen): Point {
  const distance = eyeDistance(screen);
  const [sin, cos] = [Math.sin((pitch * Math.PI) / 180), Math.cos((pitch * Math.PI) / 180)];
  const [across, down] = [(x - screen.width / 2) / distance, (y - screen.height / 2) / distance];
  // Never nearer to the horizon than what still is a map.
  const along = (down * distance) / Math.max(0.2, cos + down * sin);
  return [across * (distance - along * sin), along];
}

/** The camera that shows a position at a point of the screen. */
export function cameraWith(position: Position, at: Point, camera: Camera, screen: Screen): Camera {
  const [project, unproject] = [projector(camera.zoom, camera.bearing), unprojector(camera.zoom, camera.bearing)];
  const [px, py] = project(position);
  const [dx, dy] = groundOffset(at, camera.pitch ?? 0, screen);
  const [lng = 0, lat = 0] = unproject([px - dx, py - dy]);
  return { ...camera, center: [lng, lat] };
}

/** The position that is seen at a point of the screen. */
export function positionAt(at: Point, camera: Camera, screen: Screen): Position {
  const [project, unproject] = [projector(camera.zoom, camera.bearing), unprojector(camera.zoom, camera.bearing)];
  const [cx, cy] = project(camera.center);
  const [dx, dy] = groundOffset(at, camera.pitch ?? 0, screen);
  return unproject([cx + dx, cy + dy]);
}
