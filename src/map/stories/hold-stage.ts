import type { Map as MapLibreMap } from "maplibre-gl";
import type { PlanStoreApi } from "../../store/plan-store";
import { showsStage } from "../../store/shown-stories";
import { easeInOut, liftLimits, restoreLimits } from "../stage-limits";
import { isSlow } from "../steer-quality";

const flattenMs = 600;

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

/** Lets the way that is under way end, then lays the ground flat; a gesture on the way only delays it. */
function flatten(map: MapLibreMap): () => void {
  const settle = () => {
    if (map.isMoving()) return;
    if (map.getPitch() > 0) {
      if (reducedMotion() || isSlow(map)) map.jumpTo({ pitch: 0 });
      else map.easeTo({ pitch: 0, duration: flattenMs, easing: easeInOut, essential: true });
      return;
    }
    stop();
    restoreLimits(map);
  };
  // The end of a story asks for its camera right after.
  const frame = requestAnimationFrame(() => {
    map.on("moveend", settle);
    settle();
  });
  const stop = () => {
    cancelAnimationFrame(frame);
    map.off("moveend", settle);
  };
  return stop;
}

const reducedMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
