import type { Map as MapLibreMap } from "maplibre-gl";
import type { Position } from "geojson";
import { linkedCamera, type LinkedView, type PaneCamera } from "../../analysis/comparison/linked-camera";
import type { PaneSize } from "../../analysis/comparison/pane-fit";

/** A map with the place it shows. */
export type PlacedPane = { index: number; id: string; map: MapLibreMap; centre: Position };

/** Goes with every move that follows from another, so that whoever hears of it does not take it for a gesture. */
export const linkedMove = { isLinked: true } as const;

export function cameraOf(map: MapLibreMap): PaneCamera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing() };
}

/** Writes where a map stands beside it, for who measures from outside: `lng,lat,zoom,bearing`. */
export function writeCamera(map: MapLibreMap): void {
  const { center, zoom, bearing } = cameraOf(map);
  map.getContainer().dataset["camera"] = [...center, zoom, bearing].join(",");
}

export function sizeOf(map: MapLibreMap): PaneSize {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: clientWidth, height: clientHeight };
}

/** Moves a pane to where the common view has it; `true` where it moved. */
export function movePane({ map, centre }: PlacedPane, { metresPerPixel, bearing }: LinkedView, offset: LinkedView["offsets"][number]): boolean {
  const camera = linkedCamera(centre, offset, metresPerPixel, bearing);
  if (standsAt(map, camera)) return false;
  map.jumpTo(camera, linkedMove);
  // A zoom is held to the range of the latitude that the map came from.
  if (Math.abs(map.getZoom() - camera.zoom) > 1e-9) map.jumpTo({ zoom: camera.zoom }, linkedMove);
  return true;
}

/** Whether moving there would change neither the scale by a hundred-thousandth nor any pixel. */
export function standsAt(map: MapLibreMap, { center, zoom, bearing }: PaneCamera): boolean {
  const at = cameraOf(map);
  const worldPx = 512 * 2 ** zoom;
  const apartPx = (Math.hypot(at.center[0] - center[0], at.center[1] - center[1]) / 360) * worldPx;
  return Math.abs(at.zoom - zoom) < 1e-5 && Math.abs(turnBetween(at.bearing, bearing)) < 1e-4 && apartPx < 0.01;
}

const turnBetween = (a: number, b: number): number => ((((b - a) % 360) + 540) % 360) - 180;
