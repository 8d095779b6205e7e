import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * Changes how many canvas pixels the map is drawn with per CSS pixel; `null` for those of the screen. The engine's
 * `setPixelRatio` does so as for a new window size: it would end the drag or the flight it happens in. The canvas is
 * emptied and waits for its next frame.
 */
export function setPixelRatio(map: MapLibreMap, ratio: number | null): void {
  // oxlint-disable no-underscore-dangle -- the engine has these two in its types, and no public way without that end
  map._overridePixelRatio = ratio ?? undefined;
  map._resizeInternal(false);
  // oxlint-enable no-underscore-dangle
}

export const isLost = (map: MapLibreMap): boolean => map.painter.context.gl.isContextLost();
