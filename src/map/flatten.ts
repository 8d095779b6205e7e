import type { Map as MapLibreMap } from "maplibre-gl";
import { reducedMotion } from "./reduced-motion";
import { easeInOut, restoreLimits } from "./stage-limits";
import { isSlow } from "./steer-quality";

const flattenMs = 600;

/** Lets the way that is under way end, then lays the ground flat; a gesture on the way only delays it. */
export function flatten(map: MapLibreMap): () => void {
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
