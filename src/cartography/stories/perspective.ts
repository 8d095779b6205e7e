import type { Position } from "geojson";
import type { Camera } from "../../domain/saved-view";
import { metresPerPixel, projector, type Point } from "../projection";

/** The engine's vertical field of view, degrees. */
const fieldOfView = 36.86989764584402;

type Screen = { width: number; height: number };

/** How far the eye is from the middle of the ground, in px. */
export const eyeDistance = ({ height }: Pick<Screen, "height">): number => height / 2 / Math.tan((fieldOfView * Math.PI) / 360);

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
