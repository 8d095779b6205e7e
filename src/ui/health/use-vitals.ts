import { useEffect, useState } from "react";
import { journal, type JournalEntry } from "../../platform/journal";
import { raisedFaults, type ScreenFault } from "../../platform/kiosk-guard";
import { wakeLockState, type WakeLockState } from "../../platform/wake-lock";

/** How the page does right now. */
export type Vitals = {
  /** ms since 1970. */
  startedAt: number;
  uptimeMs: number;
  /** Of the last second; `null` in the first. */
  framesPerSecond: number | null;
  /** Bytes, where the browser tells. */
  memory: { used: number; most: number } | null;
  /** Canvas pixels across the map over those of the screen, 0..1; `null` without a map. */
  pixelShare: number | null;
  wakeLock: WakeLockState;
  faults: readonly ScreenFault[];
  /** The latest first. */
  journal: readonly JournalEntry[];
};

/** Measured once a second while someone looks. */
export function useVitals(): Vitals {
  const [vitals, setVitals] = useState(() => vitalsNow(null));
  useEffect(() => {
    let frames = 0;
    let since = performance.now();
    let request = requestAnimationFrame(function count() {
      frames += 1;
      request = requestAnimationFrame(count);
    });
    const timer = setInterval(() => {
      const now = performance.now();
      setVitals(vitalsNow(Math.round((frames * 1000) / (now - since))));
      frames = 0;
      since = now;
    }, 1000);
    return () => {
      cancelAnimationFrame(request);
      clearInterval(timer);
    };
  }, []);
  return vitals;
}

function vitalsNow(framesPerSecond: number | null): Vitals {
  const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number; jsHeapSizeLimit: number } };
  const canvas = document.querySelector<HTMLCanvasElement>("main canvas");
  return {
    startedAt: performance.timeOrigin,
    uptimeMs: performance.now(),
    framesPerSecond,
    memory: memory ? { used: memory.usedJSHeapSize, most: memory.jsHeapSizeLimit } : null,
    pixelShare: canvas && canvas.clientWidth > 0 ? Math.min(1, canvas.width / (canvas.clientWidth * devicePixelRatio)) : null,
    wakeLock: wakeLockState(),
    faults: raisedFaults(),
    journal: [...journal.read()].reverse(),
  };
}
