import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * The map is busy until every tile and label of its picture stands in full; the first time that a whole picture does is
 * marked for measuring.
 */
export function showBusy(map: MapLibreMap, isWhole: boolean): void {
  const container = map.getContainer();
  container.setAttribute("aria-busy", "true");
  if (!isWhole) return;
  const onIdle = () => {
    if (isCoarse(map)) {
      map.once("idle", onIdle);
      return;
    }
    container.setAttribute("aria-busy", "false");
    if (performance.getEntriesByName("map-complete").length === 0) performance.mark("map-complete");
  };
  map.once("idle", onIdle);
  // A picture that turns out no different changes nothing, and the engine would not say again that it is done.
  map.triggerRepaint();
}

/** Whether the map is drawn with fewer pixels than the screen has, as it may be while it moves. */
const isCoarse = (map: MapLibreMap): boolean => map.getPixelRatio() < devicePixelRatio;
