import type { Map as MapLibreMap, MapSourceDataEvent } from "maplibre-gl";
import { baseMapPrefix } from "../cartography/base-map";
import type { PlanStoreApi } from "../store/plan-store";
import { shownBaseMap } from "../store/shown-base-map";

/** How long the first tile of a base map is awaited. */
const patienceMs = 20_000;

/** How long a frame may be awaited that the engine forgot to ask for. */
const frameMs = 1500;

/**
 * Gives a base map up, with one notice, when the engine cannot read or draw it: an error before any tile of
 * it stood, or a rest with not a single tile (the engine passes over a 404 in silence). Single tiles that
 * fail later, at an edge or in a moment without network, leave holes and nothing more.
 * @returns stops watching
 */
export function watchBaseMap(map: MapLibreMap, store: PlanStoreApi): () => void {
  let withTiles: string | null = null;
  let isResting = true;
  // One that waits for an approval is not drawn, and so cannot fail.
  const shown = () => shownBaseMap(store.getState());
  const giveUp = () => {
    const baseMap = shown();
    if (baseMap && withTiles !== baseMap.id) store.getState().loseBaseMap(baseMap.id);
  };
  let patience: ReturnType<typeof setTimeout> | undefined;
  // A server that hangs says nothing at all.
  const stopWaiting = store.subscribe((state, before) => {
    const baseMap = shownBaseMap(state);
    if (baseMap === shownBaseMap(before)) return;
    clearTimeout(patience);
    if (baseMap && Object.keys(baseMap.sources).length > 0) patience = setTimeout(giveUp, patienceMs);
  });
  map.on("data", (event) => {
    const { sourceId, tile } = event as MapSourceDataEvent;
    const baseMap = shown();
    if (baseMap && tile?.state === "loaded" && sourceId?.startsWith(`${baseMapPrefix}${baseMap.id}`)) withTiles = baseMap.id;
  });
  map.on("error", (event) => {
    const { sourceId } = event as { sourceId?: string };
    if (sourceId?.startsWith(baseMapPrefix)) giveUp();
  });
  // After a 404 the engine asks for no further frame, and without one it never rests.
  const nudge = setInterval(() => {
    if (!isResting && shown()) map.triggerRepaint();
  }, frameMs);
  map.on("dataloading", () => (isResting = false));
  map.on("idle", () => {
    isResting = true;
    const sources = Object.keys(shown()?.sources ?? {});
    if (sources.length > 0 && sources.every((id) => map.getSource(id))) giveUp();
  });
  return () => {
    stopWaiting();
    clearTimeout(patience);
    clearInterval(nudge);
  };
}
