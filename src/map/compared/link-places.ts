import type { PlanStoreApi } from "../../store/plan-store";
import type { PaneRegistry } from "../pane-registry";
import { linkPanes } from "./link-panes";
import { namePanes } from "./name-panes";
import { shareCursor } from "./share-cursor";
import { zoomInPlace } from "./zoom-in-place";

/** All that panes of a comparison of places have to do with each other, while there is one. */
export function linkPlaces(registry: PaneRegistry, store: PlanStoreApi): () => void {
  const cursor = shareCursor(store);
  const stops = [linkPanes(registry, store, cursor.follow), namePanes(registry, store), zoomInPlace(registry, store), cursor.stop];
  return () => {
    for (const stop of stops) stop();
  };
}
