import type { Map as MapLibreMap, MapSourceDataEvent } from "maplibre-gl";
import { baseMapPrefix } from "../cartography/base-map";
import type { PlanStoreApi } from "../store/plan-store";

/**
 * Gives a base map up, with one notice, when the engine cannot read or draw it: an error before any tile of
 * it stood, or a rest with not a single tile (the engine passes over a 404 in silence). Single tiles that
 * fail later, at an edge or in a moment without network, leave holes and nothing more.
 */
export function watchBaseMap(map: MapLibreMap, store: PlanStoreApi): void {
  let withTiles: string | null = null;
  const shown = () => {
    const { baseMap } = store.getState();
    return baseMap.status === "ready" ? baseMap : null;
  };
  const giveUp = () => {
    const baseMap = shown();
    if (baseMap && withTiles !== baseMap.id) store.getState().loseBaseMap(baseMap.id);
  };
  map.on("data", (event) => {
    const { sourceId, tile } = event as MapSourceDataEvent;
    const baseMap = shown();
    if (baseMap && tile?.state === "loaded" && sourceId?.startsWith(`${baseMapPrefix}${baseMap.id}`)) withTiles = baseMap.id;
  });
  map.on("error", (event) => {
    const { sourceId } = event as { sourceId?: string };
    if (sourceId?.startsWith(baseMapPrefix)) giveUp();
  });
  map.on("idle", () => {
    const baseMap = shown();
    if (baseMap && Object.keys(baseMap.drawing.sources).every((id) => map.getSource(id))) giveUp();
  });
}
