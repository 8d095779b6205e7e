import { Map as MapLibreMap } from "maplibre-gl";
import { onlyAllowed } from "./allowed-requests";
import { mapOptions } from "./map-options";

/** Where the map stands before anything is known; the region, so that the first tiles asked for are useful. */
const start: StartCamera = { center: [103.1, 25.3], zoom: 7.8, bearing: 0, pitch: 0 };

export type StartCamera = { center: [number, number]; zoom: number; bearing: number; pitch: number };

/**
 * Creates the engine in a container.
 * @throws where the browser has no WebGL 2
 */
export function createMap(container: HTMLElement, title: string, camera: StartCamera = start): MapLibreMap {
  return new MapLibreMap({
    container,
    style: { version: 8, sources: {}, layers: [] },
    ...mapOptions,
    ...camera,
    transformRequest: onlyAllowed,
    locale: { "Map.Title": title },
  });
}
