import type { Map as MapLibreMap } from "maplibre-gl";
import type { PlanStoreApi } from "../../store/plan-store";
import { showsStage } from "../../store/shown-stories";
import { flatten } from "../flatten";
import { liftLimits } from "../stage-limits";

/**
 * While a story is told or an exhibition runs, chapters alone tilt the ground, and no gesture turns or tilts it. Afterwards it is
 * flat again, whatever interrupts the way there.
 */
export function holdStage(map: MapLibreMap, store: PlanStoreApi): () => void {
  let isHeld = false;
  let stopFlattening = () => {};
  const look = () => {
    const isOn = showsStage(store.getState());
    if (isOn === isHeld) return;
    isHeld = isOn;
    stopFlattening();
    stopFlattening = () => {};
    if (isOn) {
      liftLimits(map);
      lockGestures(map);
    } else {
      freeGestures(map);
      stopFlattening = flatten(map);
    }
  };
  const unsubscribe = store.subscribe(look);
  look();
  return () => {
    unsubscribe();
    stopFlattening();
    if (isHeld) freeGestures(map);
  };
}

function lockGestures(map: MapLibreMap): void {
  map.dragRotate.disable();
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
}

function freeGestures(map: MapLibreMap): void {
  map.dragRotate.enable();
  map.touchZoomRotate.enableRotation();
  map.keyboard.enableRotation();
}
