import type { Map as MapLibreMap } from "maplibre-gl";
import type { PaneView } from "../cartography/scene";

/** In degrees. */
const pitchStep = 10;

/** Keeps the same object while the camera stays within its zoom step, so that panning renders nothing. */
export function nextView(before: PaneView | null, map: MapLibreMap): PaneView {
  // The middle of the step, so that sizes are off by an eighth of a zoom at most.
  const zoom = Math.floor(map.getZoom() * 4) / 4 + 0.125;
  const bearing = Math.round(map.getBearing());
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  // Names find their places anew with every step of a tilt; only a chapter has any.
  const pitch = Math.round(map.getPitch() / pitchStep) * pitchStep;
  return before && before.zoom === zoom && before.bearing === bearing && before.scale === scale && (before.pitch ?? 0) === pitch ? before : { zoom, bearing, scale, ...(pitch > 0 && { pitch }) };
}
