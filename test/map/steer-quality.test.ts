import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Quality } from "../../src/domain/quality";
import { linkQuality, steerQuality } from "../../src/map/steer-quality";

// oxlint-disable no-underscore-dangle -- so the engine names what is steered

/** The engine as far as the steering knows it: events, a pixel ratio, a canvas that is emptied by a new size. */
function aMap(renderer: string) {
  const listeners = new Map<string, Set<(event: object) => void>>();
  const attributes = new Map<string, string>();
  let isLost = false;
  const map = {
    _overridePixelRatio: undefined as number | undefined,
    _resizeInternal: vi.fn<() => void>(),
    redraw: vi.fn<() => void>(),
    getPixelRatio: () => map._overridePixelRatio ?? 1,
    isMoving: () => true,
    painter: { context: { gl: { isContextLost: () => isLost, RENDERER: 1, getExtension: () => null, getParameter: () => renderer } } },
    getContainer: () => ({ setAttribute: (name: string, value: string) => attributes.set(name, value) }),
    on: (name: string, listener: (event: object) => void) => listeners.set(name, (listeners.get(name) ?? new Set()).add(listener)),
    once: () => map,
    triggerRepaint: () => {},
    off: (name: string, listener: (event: object) => void) => listeners.get(name)?.delete(listener),
  };
  const fires = (name: string, event: object = {}) => listeners.get(name)?.forEach((listener) => listener(event));
  return { map, fires, attributes, loses: () => (isLost = true), restores: () => (isLost = false) };
}

const gesture = { originalEvent: {} };
let engine: ReturnType<typeof aMap>;
let details: string[];
let quality: Quality;
let stop: () => void;

function steerOn(renderer: string): void {
  engine = aMap(renderer);
  details = [];
  stop = steerQuality(engine.map as unknown as MapLibreMap, () => quality, (detail) => details.push(detail));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("devicePixelRatio", 1);
  vi.stubGlobal("cancelAnimationFrame", () => {});
  quality = "fluent";
  steerOn("ANGLE (NVIDIA GeForce RTX 3060)");
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a gesture is drawn coarsely from its first frame, and in full a quarter of a second after its end", async () => {
  engine.fires("movestart", gesture);
  expect(engine.map._overridePixelRatio).toBe(0.5);
  expect(details).toEqual(["no-labels"]);
  expect(engine.attributes.get("aria-busy")).toBe("true");
  engine.fires("moveend");
  await vi.advanceTimersByTimeAsync(200);
  expect(engine.map._overridePixelRatio).toBe(0.5);
  await vi.advanceTimersByTimeAsync(100);
  // Not the ratio of that moment: the window may go to another screen.
  expect(engine.map._overridePixelRatio).toBeUndefined();
  expect(engine.map.redraw).toHaveBeenCalledTimes(1);
  expect(details).toEqual(["no-labels", "full"]);
});

test("between two turns of the wheel the map stays coarse", async () => {
  for (const _ of [1, 2, 3]) {
    engine.fires("movestart", gesture);
    engine.fires("moveend");
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(engine.map._resizeInternal).toHaveBeenCalledTimes(1);
});

test("a jump of the app, over at once as for a reader who wants less motion, changes nothing", async () => {
  engine.fires("movestart");
  engine.fires("moveend");
  await vi.advanceTimersByTimeAsync(1000);
  expect(engine.map._resizeInternal).not.toHaveBeenCalled();
  expect(details).toEqual([]);
});

test("linked maps are drawn as coarsely as the one that is moved, which alone decides, and in full when it rests", async () => {
  const leader = engine;
  steerOn("ANGLE (NVIDIA GeForce RTX 3060)");
  const follower = engine;
  const unlink = linkQuality([leader.map, follower.map] as unknown as MapLibreMap[]);
  leader.fires("movestart", gesture);
  expect(follower.map._overridePixelRatio).toBe(0.5);
  expect(follower.map.redraw).toHaveBeenCalledTimes(1);
  for (const mark of [{ isLinked: true }, { isLed: true }]) {
    follower.fires("movestart", { ...gesture, ...mark });
    follower.fires("moveend", { ...gesture, ...mark });
    await vi.advanceTimersByTimeAsync(300);
  }
  expect([leader, follower].map(({ map }) => map._overridePixelRatio)).toEqual([0.5, 0.5]);
  leader.fires("moveend", gesture);
  await vi.advanceTimersByTimeAsync(300);
  expect([leader, follower].map(({ map }) => map._overridePixelRatio)).toEqual([undefined, undefined]);
  expect(details).toEqual(["no-labels", "no-labels", "full", "full"]);
  unlink();
  leader.fires("movestart", gesture);
  expect(follower.map._overridePixelRatio).toBeUndefined();
});

test("the best quality gives up nothing", () => {
  quality = "best";
  engine.fires("movestart", gesture);
  expect(engine.map._overridePixelRatio).toBeUndefined();
});

test("without a graphics context it waits, and draws in full when it is back", async () => {
  engine.fires("movestart", gesture);
  engine.loses();
  engine.fires("moveend");
  await vi.advanceTimersByTimeAsync(1000);
  expect(engine.map._overridePixelRatio).toBe(0.5);
  engine.restores();
  engine.fires("webglcontextrestored");
  await vi.advanceTimersByTimeAsync(1000);
  expect(engine.map._overridePixelRatio).toBeUndefined();
  expect(details.at(-1)).toBe("full");
});

test("a pane that goes while coarse asks for no less than before", () => {
  engine.fires("movestart", gesture);
  stop();
  expect(details.at(-1)).toBe("full");
});

test.each([
  ["ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)", 0.5],
  ["llvmpipe (LLVM 15.0.7, 256 bits)", 0.5],
  ["ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)", 0.5],
  ["ANGLE (Intel(R) UHD Graphics 630)", undefined],
])("on %s the first gesture is drawn with a pixel ratio of %s", (renderer, ratio) => {
  quality = "auto";
  steerOn(renderer);
  engine.fires("movestart", gesture);
  expect(engine.map._overridePixelRatio).toBe(ratio);
});
