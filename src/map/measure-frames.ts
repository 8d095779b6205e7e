import type { Map as MapLibreMap } from "maplibre-gl";

/** A frame that took longer was interrupted: the page was not in sight. */
const longestMs = 5000;

/**
 * Reports how long each frame of the moving map took, in ms from its beginning to that of the frame after it. A map
 * held still under the finger draws nothing, and what it does not draw is not measured.
 */
export function measureFrames(map: MapLibreMap, report: (frameMs: number) => void): () => void {
  let startedAt: number | null = null;
  let request = 0;

  const finish = (endedAt: number) => {
    if (startedAt === null || endedAt <= startedAt) return;
    if (endedAt - startedAt < longestMs) report(endedAt - startedAt);
    startedAt = null;
  };
  const onFrame = (now: number) => {
    request = 0;
    finish(now);
    // Where the engine's callback comes before ours, its picture has just begun this very frame.
    if (startedAt !== null) request = requestAnimationFrame(onFrame);
  };
  const onRender = () => {
    if (!map.isMoving()) return;
    const now = frameTime();
    finish(now);
    startedAt = now;
    request ||= requestAnimationFrame(onFrame);
  };
  map.on("render", onRender);
  return () => {
    cancelAnimationFrame(request);
    map.off("render", onRender);
  };
}

/** When the present frame began: the clock would leave out the work done in it so far. */
const frameTime = (): number => Number(document.timeline.currentTime ?? performance.now());
