import type { Map as MapLibreMap } from "maplibre-gl";

/** The engine takes its style away the moment the graphics context is lost, before it says so; most questions to it then throw. */
export const hasStyle = (map: MapLibreMap): boolean => Boolean(map.style as unknown);
