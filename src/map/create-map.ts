import { Map as MapLibreMap } from "maplibre-gl";
import { onlyAllowed } from "./allowed-requests";
import { mapOptions } from "./map-options";

/** Where the map stands before anything is known; the region, so that the first tiles asked for are useful. */
const start = { center: [103.1, 25.3] as [number, number], zoom: 7.8 };

/**
 * Creates the engine in a container.
 * @throws where the browser has no WebGL 2
 */
export function createMap(container: HTMLElement, title: string): MapLibreMap {
  return new MapLibreMap({
    container,
    style: { version: 8, sources: {}, layers: [] },
    center: start.center,
    zoom: start.zoom,
    ...mapOptions,
    transformRequest: onlyAllowed,
    locale: { "Map.Title": title },
  });
}
