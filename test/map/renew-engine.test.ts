import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Map as MapLibreMap } from "maplibre-gl";
import { createRenewals, renewWhenLost, type Renew } from "../../src/map/renew-engine";
import { watchRenders } from "../../src/map/watch-renders";
import { watchStorySources } from "../../src/map/watch-story-sources";
import { journal } from "../../src/platform/journal";
import { aKioskStore, placeOf } from "../support/kiosk-store";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A map that only says what it is told to. */
function aMap({ isMoving = false, draws = true } = {}) {
  const listeners = new Map<string, Set<(event: object) => void>>();
  const says = (event: string, what: object = {}) => listeners.get(event)?.forEach((listener) => listener(what));
  const map = {
    on: (event: string, listener: () => void) => listeners.set(event, (listeners.get(event) ?? new Set()).add(listener)),
    off: (event: string, listener: () => void) => listeners.get(event)?.delete(listener),
    getCenter: () => ({ lng: 102.9, lat: 25.1 }),
    getZoom: () => 10,
    getBearing: () => 5,
    getPitch: () => 0,
    isMoving: () => isMoving,
    triggerRepaint: () => draws && says("render"),
    painter: { context: { gl: { isContextLost: () => false } } },
  } as unknown as MapLibreMap;
  return { map, says, listening: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0) };
}
const ms = (count: number) => vi.advanceTimersByTimeAsync(count);

function watched(store: PlanStoreApi, options?: Parameters<typeof aMap>[0]) {
  const told = aMap(options);
  const renew = vi.fn<Renew>();
  const stop = renewWhenLost(told.map, store, createRenewals(), renew);
  return { ...told, renew, stop };
}

test("a context that comes back in time is left to the engine", async () => {
  const { says, renew } = watched(createPlanStore());
  says("webglcontextlost");
  await ms(4000);
  says("webglcontextrestored");
  await ms(60_000);
  expect(renew).not.toHaveBeenCalled();
});

test("at a desk a lost map begins anew where it stood; while a chapter is told at once, and where the chapter says", async () => {
  const desk = watched(createPlanStore());
  desk.says("webglcontextlost");
  await ms(4900);
  expect(desk.renew).not.toHaveBeenCalled();
  await ms(200);
  expect(desk.renew).toHaveBeenCalledExactlyOnceWith({ center: [102.9, 25.1], zoom: 10, bearing: 5, pitch: 0 });

  const screen = watched(await aKioskStore());
  screen.says("webglcontextlost");
  await ms(500);
  expect(screen.renew).toHaveBeenCalledExactlyOnceWith(null);
  expect(journal.read().at(-1)).toMatchObject({ kind: "context-lost", detail: "story-a/1" });
});

test("who explores stays where he looks; a flight that was cut off ends where it led", async () => {
  const store = await aKioskStore();
  store.getState().exploreStory();
  const exploring = watched(store);
  exploring.says("webglcontextlost");
  await ms(500);
  expect(exploring.renew).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ center: [102.9, 25.1] }));
  const flying = watched(store, { isMoving: true });
  flying.says("movestart", {});
  flying.says("webglcontextlost");
  await ms(500);
  expect(flying.renew).toHaveBeenCalledExactlyOnceWith(null);
});

test("the loss and return that a new worker makes the engine say is none", async () => {
  const before = journal.read().length;
  const { says, renew } = watched(await aKioskStore());
  says("webglcontextlost");
  says("webglcontextrestored");
  await ms(10_000);
  expect(renew).not.toHaveBeenCalled();
  expect(journal.read()).toHaveLength(before);
});

test("five losses in a row are answered and one more, a seventh in five minutes is not; after five minutes there is another chance", () => {
  const renewals = createRenewals();
  expect([0, 2000, 4000, 6000, 8000, 10_000, 12_000, 290_000].map(renewals.take)).toEqual([true, true, true, true, true, true, false, false]);
  expect(renewals.take(300_500)).toBe(true);
});

test("nothing listens any more after the end", async () => {
  const { says, stop, renew, listening } = watched(createPlanStore());
  says("webglcontextlost");
  stop();
  await ms(60_000);
  expect(renew).not.toHaveBeenCalled();
  expect(listening()).toBe(0);
});

test("an engine that draws none of the frames it is asked for is replaced, on a stage only", async () => {
  const page = { hidden: false };
  const stuck = vi.fn<() => void>();
  const store = await aKioskStore();
  const broken = aMap({ draws: false });
  const stop = watchRenders(broken.map, store, stuck, page);
  await ms(19_000);
  expect(stuck).not.toHaveBeenCalled();
  await ms(2000);
  expect(stuck).toHaveBeenCalledTimes(1);
  page.hidden = true;
  await ms(300_000);
  expect(stuck).toHaveBeenCalledTimes(1);
  stop();
  watchRenders(aMap().map, store, stuck, { hidden: false });
  watchRenders(aMap({ draws: false }).map, createPlanStore(), stuck, { hidden: false });
  await ms(300_000);
  expect(stuck).toHaveBeenCalledTimes(1);
});

test("a chapter whose own sources cannot be drawn is passed over once; others' sources are none of its fault", async () => {
  const store = await aKioskStore();
  const { map, says } = aMap();
  watchStorySources(map, store);
  says("error", { sourceId: "base-map-x", error: new Error("tile") });
  says("error", { error: new Error("tile") });
  expect(placeOf(store)).toBe("story-a/1");
  says("error", { sourceId: "story-flows", error: new Error("one tile") });
  expect(placeOf(store)).toBe("story-a/2");
  expect([...store.getState().failedChapters]).toEqual(["story-a/1"]);
  expect(journal.read().at(-1)).toMatchObject({ kind: "chapter-failed", detail: "story-a/1: story-flows: Error" });
});
