import type { Map as MapLibreMap } from "maplibre-gl";
import { skipChapter } from "../store/skip-chapter";
import type { PlanStoreApi } from "../store/plan-store";

/** What a chapter draws lies in sources whose names begin like this. */
const storySource = /^(story|relief|flow|callout)/;

/** A chapter whose own sources the engine cannot draw is passed over. @returns stops watching */
export function watchStorySources(map: MapLibreMap, store: PlanStoreApi): () => void {
  let failedSerial = -1;
  const onError = (event: object) => {
    const { sourceId, error } = event as { sourceId?: string; error?: Error };
    const { play } = store.getState();
    // The engine says the same of every tile.
    if (!play || play.serial === failedSerial || !sourceId || !storySource.test(sourceId)) return;
    failedSerial = play.serial;
    skipChapter(store, `${sourceId}: ${error?.name ?? "not drawn"}`);
  };
  map.on("error", onError);
  return () => void map.off("error", onError);
}
