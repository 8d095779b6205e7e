import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Map as MapLibreMap } from "maplibre-gl";
import { measureFrames } from "../../src/map/measure-frames";

/** A screen that shows frames when it is told to, and a map that draws in them. */
function aScreen() {
  let now = 0;
  let callbacks = new Map<number, (at: number) => void>();
  let serial = 0;
  vi.stubGlobal("document", { timeline: { get currentTime() { return now; } } });
  vi.stubGlobal("requestAnimationFrame", (callback: (at: number) => void) => {
    serial += 1;
    callbacks.set(serial, callback);
    return serial;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => callbacks.delete(id));
  let onRender = () => {};
  let isMoving = true;
  const map = {
    on: (_: string, listener: () => void) => (onRender = listener),
    off: () => (onRender = () => {}),
    isMoving: () => isMoving,
  } as unknown as MapLibreMap;
  /** The next frame of the screen, so many ms after the last; the map draws in it, before or after our callbacks, or not at all. */
  const frame = (ms: number, draws: "first" | "last" | "not") => {
    now += ms;
    if (draws === "first") onRender();
    const due = callbacks;
    callbacks = new Map();
    for (const callback of due.values()) callback(now);
    if (draws === "last") onRender();
  };
  return { map, frame, rests: () => (isMoving = false), redraws: () => onRender(), waiting: () => callbacks.size };
}

let screen: ReturnType<typeof aScreen>;
let measured: number[];
let stop: () => void;
beforeEach(() => {
  screen = aScreen();
  measured = [];
  stop = measureFrames(screen.map, (ms) => measured.push(ms));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(["first", "last"] as const)("each frame is measured once, whichever callback of it comes %s", (draws) => {
  screen.frame(0, draws);
  screen.frame(40, draws);
  screen.frame(60, draws);
  screen.frame(20, "not");
  expect(measured).toEqual([40, 60, 20]);
});

test("while the map is held still nothing is measured", () => {
  screen.frame(0, "last");
  screen.frame(30, "not");
  screen.frame(1000, "not");
  screen.frame(1000, "last");
  screen.frame(30, "not");
  expect(measured).toEqual([30, 30]);
});

test("drawing twice in one frame is one frame", () => {
  screen.frame(0, "last");
  screen.redraws();
  screen.frame(50, "not");
  expect(measured).toEqual([50]);
});

test("a frame of a page that was out of sight is none", () => {
  screen.frame(0, "last");
  screen.frame(60_000, "not");
  expect(measured).toEqual([]);
});

test("a map at rest is not measured, nor one that is gone", () => {
  screen.rests();
  screen.frame(0, "last");
  expect(screen.waiting()).toBe(0);
  stop();
  screen.frame(50, "last");
  expect(measured).toEqual([]);
});
