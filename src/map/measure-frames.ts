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
    const frameMs = startedAt === null ? 0 : endedAt - startedAt;
    startedAt = null;
    // None: drawn twice for one frame of the screen.
    if (frameMs > 0 && frameMs < longestMs) report(frameMs);
  };
  const onRender = () => {
    if (!map.isMoving()) return;
    const now = frameTime();
    // Where the engine's callback comes before ours, its next picture is the end of the last.
    finish(now);
    startedAt = now;
    request ||= requestAnimationFrame((nextAt) => {
      request = 0;
      finish(nextAt);
    });
  };
  map.on("render", onRender);
  return () => {
    cancelAnimationFrame(request);
    map.off("render", onRender);
  };
}

/** When the present frame began: the clock would leave out the work done in it so far. */
const frameTime = (): number => Number(document.timeline.currentTime ?? performance.now());
