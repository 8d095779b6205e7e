import type { Map as MapLibreMap } from "maplibre-gl";
import { afterEach, expect, test, vi } from "vitest";
import { emptyPicture, type Picture } from "../../src/cartography/picture";
import { betweenFrames, noteNewLayers } from "../../src/map/between-frames";
import { drawPicture, takesLayersAway } from "../../src/map/draw-picture";

afterEach(() => {
  vi.useRealTimers();
});

function anEngine() {
  const listeners = new Map<string, Set<() => void>>();
  const fire = (name: string) => [...(listeners.get(name) ?? [])].forEach((listener) => listener());
  const engine = {
    on: (name: string, listener: () => void) => listeners.set(name, (listeners.get(name) ?? new Set()).add(listener)),
    off: (name: string, listener: () => void) => listeners.get(name)?.delete(listener),
    triggerRepaint: vi.fn<() => void>(),
    addLayer: vi.fn<() => void>(),
    removeLayer: vi.fn<() => void>(),
  };
  return { map: engine as unknown as MapLibreMap, engine, renders: () => fire("render"), hears: () => fire("sourcedata"), waiting: () => listeners.get("render")?.size ?? 0 };
}

const seen = { hidden: false };
const noFailure = (error: unknown) => {
  throw error;
};
const exchangeOn = (map: MapLibreMap, page: { hidden: boolean } = seen) => {
  const exchange = vi.fn<() => void>();
  const giveUp = betweenFrames(map, exchange, noFailure, page);
  return { exchange, giveUp };
};

test("an engine that has made a frame of all it holds exchanges layers at once", async () => {
  const { map, renders, hears } = anEngine();
  expect(exchangeOn(map).exchange).toHaveBeenCalledOnce();
  hears();
  renders();
  await Promise.resolve();
  expect(exchangeOn(map).exchange).toHaveBeenCalledOnce();
});

test("what the worker sent gets its frame before a layer goes, and the layer goes once that frame is over", async () => {
  const { map, engine, renders, hears, waiting } = anEngine();
  exchangeOn(map);
  const listening = waiting();
  hears();
  const { exchange } = exchangeOn(map);
  expect(engine.triggerRepaint).toHaveBeenCalledOnce();
  renders();
  // Not while the engine is still at it.
  expect(exchange).not.toHaveBeenCalled();
  await Promise.resolve();
  expect(exchange).toHaveBeenCalledOnce();
  renders();
  await Promise.resolve();
  expect(exchange).toHaveBeenCalledOnce();
  expect(waiting()).toBe(listening);
});

test("of pictures that come faster than frames only the last is drawn, and each at most once a frame", async () => {
  const { map, renders } = anEngine();
  noteNewLayers(map);
  const first = exchangeOn(map);
  first.giveUp();
  const second = exchangeOn(map);
  renders();
  // A frame may be drawn by hand before anything else happens.
  second.giveUp();
  await Promise.resolve();
  noteNewLayers(map);
  const third = exchangeOn(map);
  renders();
  await Promise.resolve();
  expect([first, second, third].map(({ exchange }) => exchange.mock.calls.length)).toEqual([0, 0, 1]);
});

test("an engine that draws no frame is not waited for, a page out of sight is", () => {
  vi.useFakeTimers();
  const { map, hears } = anEngine();
  exchangeOn(map);
  hears();
  const page = { hidden: true };
  const { exchange } = exchangeOn(map, page);
  vi.advanceTimersByTime(60_000);
  expect(exchange).not.toHaveBeenCalled();
  page.hidden = false;
  vi.advanceTimersByTime(1000);
  expect(exchange).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test("what cannot be drawn is said to whoever waits for it", async () => {
  const { map, renders } = anEngine();
  noteNewLayers(map);
  const failed = vi.fn<(error: unknown) => void>();
  betweenFrames(map, () => noFailure(new Error("no such source")), failed, seen);
  renders();
  await Promise.resolve();
  expect(failed.mock.calls).toEqual([[new Error("no such source")]]);
});

const pictureOf = (...layers: Picture["layers"]): Picture => ({ ...emptyPicture, layers });
const line = (id: string, source = "zones") => ({ id, type: "line", source }) as const;

test("layers that only come take none away; one that goes, moves or changes its kind does", () => {
  const shown = pictureOf(line("a"), line("b"));
  expect(takesLayersAway(shown, pictureOf(line("x"), line("a"), line("y"), line("b"), line("z")))).toBe(false);
  expect(takesLayersAway(emptyPicture, shown)).toBe(false);
  expect(takesLayersAway(shown, pictureOf(line("a")))).toBe(true);
  expect(takesLayersAway(shown, pictureOf(line("b"), line("a")))).toBe(true);
  expect(takesLayersAway(shown, pictureOf(line("a"), line("b", "rows")))).toBe(true);
  expect(takesLayersAway(shown, pictureOf(line("a"), { id: "b", type: "fill", source: "zones" }))).toBe(true);
});

test("layers that were just drawn wait for their frame before one of them goes", async () => {
  const { map, engine, renders } = anEngine();
  drawPicture(map, emptyPicture, pictureOf(line("a")));
  expect(engine.addLayer).toHaveBeenCalled();
  const { exchange } = exchangeOn(map);
  expect(exchange).not.toHaveBeenCalled();
  renders();
  await Promise.resolve();
  expect(exchange).toHaveBeenCalledOnce();
});
