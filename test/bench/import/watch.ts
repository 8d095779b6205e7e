import type { Map as MapLibreMap } from "maplibre-gl";

/** Where both maps stand from the beginning: a flight would be measured along. */
export const camera = { center: [102.652, 24.947] as [number, number], zoom: 12.2, bearing: 0 };

/** What came of opening a file, ms; `longestTaskMs` of the page's own thread. */
export type Opened = { totalMs: number; longestTaskMs: number };

declare global {
  var benchOpened: Opened | null;
  var benchReady: boolean;
}
globalThis.benchOpened = null;
globalThis.benchReady = false;

/** Takes the file that is chosen, and the time until `open` has drawn it; `open` returns from when on to count. */
export function onFile(open: (file: File) => Promise<number>): void {
  const input = document.querySelector<HTMLInputElement>("#file");
  input?.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) void timed(file, open);
  });
  globalThis.benchReady = true;
}

async function timed(file: File, open: (file: File) => Promise<number>): Promise<void> {
  let longestTaskMs = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
  });
  observer.observe({ type: "longtask" });
  const start = await open(file);
  const totalMs = performance.now() - start;
  // The last task is told of after it has ended.
  await new Promise((resolve) => void setTimeout(resolve, 500));
  observer.disconnect();
  globalThis.benchOpened = { totalMs, longestTaskMs };
}

/** When the source is there and everything of it stands. */
export function untilDrawn(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (map.areTilesLoaded()) resolve();
      else map.once("idle", look);
    };
    map.once("idle", look);
    map.triggerRepaint();
  });
}
