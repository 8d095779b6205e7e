import type { Map as MapLibreMap } from "maplibre-gl";

const awaiting = new WeakSet<MapLibreMap>();
/** The last picture or wait of each map: whoever rests for an earlier one says nothing. */
const turns = new WeakMap<MapLibreMap, object>();

/**
 * The map is busy until every tile and label of its picture stands in full; the first time that a whole picture does is
 * marked for measuring.
 */
export function showBusy(map: MapLibreMap, isWhole: boolean): void {
  const container = beginTurn(map);
  if (!isWhole) return;
  const turn = turns.get(map);
  const onIdle = () => {
    if (turns.get(map) !== turn) return;
    if (isCoarse(map)) {
      map.once("idle", onIdle);
      return;
    }
    container.setAttribute("aria-busy", "false");
    awaiting.delete(map);
    if (performance.getEntriesByName("map-complete").length === 0) performance.mark("map-complete");
  };
  map.once("idle", onIdle);
  // A picture that turns out no different changes nothing, and the engine would not say again that it is done.
  map.triggerRepaint();
}

/** Content is on its way: until a whole picture of it stands, the map is busy and nothing on it can be chosen. */
export function awaitContent(map: MapLibreMap): void {
  beginTurn(map);
  awaiting.add(map);
}

/** Whether what is drawn is about to give way to content that is not. */
export const awaitsContent = (map: MapLibreMap): boolean => awaiting.has(map);

function beginTurn(map: MapLibreMap): HTMLElement {
  turns.set(map, {});
  const container = map.getContainer();
  container.setAttribute("aria-busy", "true");
  return container;
}

/** Whether the map is drawn with fewer pixels than the screen has, as it may be while it moves. */
const isCoarse = (map: MapLibreMap): boolean => map.getPixelRatio() < devicePixelRatio;
