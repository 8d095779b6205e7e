import { Map as MapLibreMap } from "maplibre-gl";

/** Where the map stands before anything is known; the region, so that the first tiles asked for are useful. */
const start = { center: [103.1, 25.3] as [number, number], zoom: 7.8 };

/**
 * Creates the engine in a container. North may be turned, the ground never tilted: a plan is read flat.
 * @throws where the browser has no WebGL 2
 */
export function createMap(container: HTMLElement, title: string): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: { version: 8, sources: {}, layers: [] },
    center: start.center,
    zoom: start.zoom,
    bearing: 0,
    pitch: 0,
    minZoom: 5.5,
    maxZoom: 18,
    maxPitch: 0,
    pitchWithRotate: false,
    // Shift and click adds to the selection.
    boxZoom: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
    maxBounds: [98.5, 21.5, 108, 29.5],
    locale: { "Map.Title": title },
  });
  map.keyboard.enable();
  return map;
}
