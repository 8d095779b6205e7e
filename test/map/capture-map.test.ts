// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Map as MapLibreMap } from "maplibre-gl";
import { captureMap } from "../../src/map/capture-map";
import { awaitContent, showBusy } from "../../src/map/show-busy";

// oxlint-disable no-underscore-dangle -- so the engine names what is steered

/** The engine as far as the copying knows it: 100 CSS pixels wide, never more canvas than `largest`. */
function aMap(largest = 4096) {
  const listeners = new Map<string, Set<() => void>>();
  const canvas = { width: 100, height: 50 };
  let isLost = false;
  const map = {
    _overridePixelRatio: undefined as number | undefined,
    _resizeInternal: () => Object.assign(canvas, { width: Math.min(largest, 100 * map.getPixelRatio()), height: 50 * map.getPixelRatio() }),
    redraw: vi.fn<() => void>(),
    triggerRepaint: vi.fn<() => void>(),
    getPixelRatio: () => map._overridePixelRatio ?? devicePixelRatio,
    getCanvas: () => canvas,
    getContainer: () => ({ clientWidth: 100 }),
    painter: { context: { gl: { isContextLost: () => isLost } } },
    on: (name: string, listener: () => void) => listeners.set(name, (listeners.get(name) ?? new Set()).add(listener)),
    off: (name: string, listener: () => void) => listeners.get(name)?.delete(listener),
  };
  const fires = (name: string) => [...(listeners.get(name) ?? [])].forEach((listener) => listener());
  const heard = () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0);
  return { map, canvas, fires, heard, loses: () => (isLost = true) };
}

const capture = (engine: ReturnType<typeof aMap>) => captureMap(engine.map as unknown as MapLibreMap);

const failureOf = (captured: Promise<unknown>): Promise<string> => captured.then(() => "none", String);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("devicePixelRatio", 1);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue({ drawImage: () => {} } as unknown as null);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("a plain screen is copied at twice its pixels once the map rests, and is as before afterwards", async () => {
  const engine = aMap();
  const captured = capture(engine);
  engine.fires("idle");
  expect(engine.canvas.width).toBe(200);
  engine.fires("idle");
  const { canvas, pixelRatio } = await captured;
  expect([canvas.width, canvas.height, pixelRatio]).toEqual([200, 100, 2]);
  expect(engine.map._overridePixelRatio).toBeUndefined();
  expect(engine.canvas.width).toBe(100);
  // The new size emptied the canvas.
  expect(engine.map.redraw).toHaveBeenCalledTimes(2);
  expect(engine.heard()).toBe(0);
});

test("a fine screen is copied as it is", async () => {
  vi.stubGlobal("devicePixelRatio", 3);
  const engine = aMap();
  engine.map._resizeInternal();
  const captured = capture(engine);
  engine.fires("idle");
  expect((await captured).pixelRatio).toBe(3);
  expect(engine.map.redraw).not.toHaveBeenCalled();
});

test("where the engine draws fewer pixels than asked for, the copy says how many", async () => {
  const engine = aMap(150);
  const captured = capture(engine);
  engine.fires("idle");
  engine.fires("idle");
  expect((await captured).pixelRatio).toBe(1.5);
});

test("a gesture meanwhile has its own pixel ratio, and the copy waits for its end", async () => {
  const engine = aMap();
  const captured = capture(engine);
  engine.fires("idle");
  engine.map._overridePixelRatio = 0.5;
  engine.map._resizeInternal();
  engine.fires("idle");
  engine.fires("idle");
  expect((await captured).pixelRatio).toBe(2);
});

test("a map that does not come to rest in ten seconds is not copied and is as before", async () => {
  const engine = aMap();
  const captured = failureOf(capture(engine));
  engine.fires("idle");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await captured).toContain("rest");
  expect(engine.map._overridePixelRatio).toBeUndefined();
  expect(engine.heard()).toBe(0);
});

test("a lost graphics context ends the copying at once, whenever it goes", async () => {
  const engine = aMap();
  const captured = failureOf(capture(engine));
  engine.loses();
  engine.fires("webglcontextlost");
  expect(await captured).toContain("lost");
  expect(await failureOf(capture(engine))).toContain("lost");
  expect(engine.heard()).toBe(0);
});

test("a copy waits for content that is on its way", async () => {
  const engine = aMap();
  const container = { clientWidth: 100, setAttribute: () => {} };
  const waiting = new Set<() => void>();
  const map = Object.assign(engine.map, { getContainer: () => container, once: (_: string, listener: () => void) => waiting.add(listener) }) as unknown as MapLibreMap;
  vi.stubGlobal("devicePixelRatio", 2);
  awaitContent(map);
  const captured = vi.fn<() => void>();
  void captureMap(map).then(captured);
  engine.fires("idle");
  await vi.advanceTimersByTimeAsync(500);
  expect(captured).not.toHaveBeenCalled();
  expect(engine.map.triggerRepaint).toHaveBeenCalledTimes(2);
  showBusy(map, true);
  for (const listener of waiting) listener();
  engine.fires("idle");
  await vi.advanceTimersByTimeAsync(1);
  expect(captured).toHaveBeenCalledOnce();
});
