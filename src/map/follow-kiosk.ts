import type { Map as MapLibreMap } from "maplibre-gl";
import type { PlanStoreApi } from "../store/plan-store";

/** Takes the turning and tilting gestures from the map while it stands in an exhibition: visitors make them by accident, and cannot find north again. */
export function followKiosk(map: MapLibreMap, store: PlanStoreApi): () => void {
  let isTaken = false;
  const follow = () => {
    const takes = store.getState().kiosk !== null;
    if (takes === isTaken) return;
    isTaken = takes;
    if (takes) {
      map.dragRotate.disable();
      map.touchZoomRotate.disableRotation();
      map.keyboard.disableRotation();
      map.touchPitch.disable();
      return;
    }
    map.dragRotate.enable();
    map.touchZoomRotate.enableRotation();
    map.keyboard.enableRotation();
  };
  follow();
  return store.subscribe(follow);
}
