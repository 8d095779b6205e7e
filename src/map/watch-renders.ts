import type { Map as MapLibreMap } from "maplibre-gl";
import { journal } from "../platform/journal";
import type { PlanStoreApi } from "../store/plan-store";
import { showsStage } from "../store/shown-stories";
import { isLost } from "./pixel-ratio";

const everyMs = 5000;
/** So many asked-for frames in a row that were not drawn, with the page in sight and its timers running. */
const mostMissed = 3;

/**
 * On a stage the map is asked for a frame now and then: an engine whose loop has broken off draws none, and says nothing.
 * @param onStuck puts a new one in its place
 * @returns stops watching
 */
export function watchRenders(map: MapLibreMap, store: PlanStoreApi, onStuck: () => void, page: Pick<Document, "hidden"> = document): () => void {
  let missed = 0;
  const onRender = () => {
    missed = 0;
  };
  const look = () => {
    if (page.hidden || isLost(map) || !showsStage(store.getState())) {
      missed = 0;
      return;
    }
    if (missed >= mostMissed) {
      missed = 0;
      journal.note("watchdog", "the map draws no frames");
      onStuck();
      return;
    }
    missed += 1;
    map.triggerRepaint();
  };
  const timer = setInterval(look, everyMs);
  map.on("render", onRender);
  return () => {
    clearInterval(timer);
    map.off("render", onRender);
  };
}
