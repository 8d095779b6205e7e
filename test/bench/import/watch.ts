import type { Map as MapLibreMap } from "maplibre-gl";

/** Where both maps stand from the beginning: a flight would be measured along. */
export const camera = { center: [102.652, 24.947] as [number, number], zoom: 12.2, bearing: 0 };

/**
 * What came of opening a file, ms, on the page's own thread: the longest task; the longest script in frames above 50 ms, apart for what
 * ran as a callback of the frame (the engine draws in these) and for everything else; and what these scripts were.
 */
export type Opened = { totalMs: number; longestTaskMs: number; longestFrameMs: number; longestScriptMs: number; scripts: string[] };

/** As Chromium has them. */
type FrameTiming = PerformanceEntry & { scripts: readonly (PerformanceEntry & { invoker: string; sourceFunctionName: string })[] };

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
  const scripts: FrameTiming["scripts"][number][] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
  });
  const frames = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) scripts.push(...(entry as FrameTiming).scripts);
  });
  observer.observe({ type: "longtask" });
  frames.observe({ type: "long-animation-frame" });
  const start = await open(file);
  const totalMs = performance.now() - start;
  // The last task is told of after it has ended.
  await new Promise((resolve) => void setTimeout(resolve, 500));
  observer.disconnect();
  frames.disconnect();
  const longest = (some: typeof scripts): number => Math.max(0, ...some.map(({ duration }) => duration));
  const isFrame = ({ invoker }: (typeof scripts)[number]): boolean => invoker === "FrameRequestCallback";
  globalThis.benchOpened = {
    totalMs,
    longestTaskMs,
    longestFrameMs: longest(scripts.filter(isFrame)),
    longestScriptMs: longest(scripts.filter((one) => !isFrame(one))),
    scripts: [...scripts].sort((a, b) => b.duration - a.duration).slice(0, 8).map(({ duration, invoker, sourceFunctionName }) => `${duration.toFixed(0)} ${invoker} ${sourceFunctionName}`),
  };
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
