import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { EngineWorker } from "../../src/map/engine-worker";
import { watchWorker } from "../../src/map/watch-worker";
import { createPlanStore } from "../../src/store/plan-store";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A map that only says what it is told to, and a worker that answers while it lives. */
function aWatchedMap() {
  const listeners = new Map<string, Set<() => void>>();
  const on = (event: string, listener: () => void) => listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
  const off = (event: string, listener: () => void) => listeners.get(event)?.delete(listener);
  const says = (event: "dataloading" | "idle") => listeners.get(event)?.forEach((listener) => listener());
  const store = createPlanStore();
  let isAlive = true;
  let fault = () => {};
  const restart = vi.fn<EngineWorker["restart"]>(async () => {});
  const worker: EngineWorker = {
    isAlive: (withinMs) => new Promise((resolve) => (isAlive ? setTimeout(() => resolve(true), 50) : setTimeout(() => resolve(false), withinMs))),
    restart,
    onFault: (listener) => {
      fault = listener;
      return () => void (fault = () => {});
    },
  };
  const stop = watchWorker({ on, off } as unknown as MapLibreMap, store, worker);
  const codes = () => store.getState().problems.map(({ code }) => code);
  return { says, restart, codes, stop, fault: () => fault(), dies: () => (isAlive = false), recovers: () => (isAlive = true) };
}

const seconds = (n: number) => vi.advanceTimersByTimeAsync(n * 1000);

test("a map at rest never asks its worker anything", async () => {
  const { says, dies, restart } = aWatchedMap();
  says("idle");
  dies();
  await seconds(600);
  expect(restart).not.toHaveBeenCalled();
});

test("a worker that is long at work but answers is left to it", async () => {
  const { says, restart, codes } = aWatchedMap();
  says("dataloading");
  await seconds(120);
  expect(restart).not.toHaveBeenCalled();
  expect(codes()).toEqual([]);
});

test("a worker that stays silent is replaced once, and nothing is said", async () => {
  const { says, dies, recovers, restart, codes } = aWatchedMap();
  says("idle");
  dies();
  restart.mockImplementation(async () => void recovers());
  says("dataloading");
  await seconds(15);
  expect(restart).not.toHaveBeenCalled();
  await seconds(3);
  expect(restart).toHaveBeenCalledTimes(1);
  says("idle");
  await seconds(120);
  expect(restart).toHaveBeenCalledTimes(1);
  expect(codes()).toEqual([]);
});

test("a worker that reported a fault is asked at once, and let be where it answers", async () => {
  const { says, fault, dies, restart } = aWatchedMap();
  says("idle");
  fault();
  await seconds(10);
  expect(restart).not.toHaveBeenCalled();
  dies();
  fault();
  await seconds(3.1);
  expect(restart).toHaveBeenCalledTimes(1);
});

test("one that dies again is named once, and the sentence goes when a picture stands after all", async () => {
  const { says, dies, restart, codes } = aWatchedMap();
  dies();
  says("dataloading");
  await seconds(120);
  expect(restart).toHaveBeenCalledTimes(1);
  expect(codes()).toEqual(["map-worker-died"]);
  says("idle");
  expect(codes()).toEqual([]);
});

test("a page that stands open for days replaces its worker each time, if hours lie between", async () => {
  const { says, dies, recovers, restart, codes } = aWatchedMap();
  restart.mockImplementation(async () => void recovers());
  for (const _ of [1, 2, 3]) {
    says("idle");
    await seconds(3600);
    dies();
    says("dataloading");
    await seconds(20);
  }
  expect(restart).toHaveBeenCalledTimes(3);
  expect(codes()).toEqual([]);
});

test("after its map is gone nothing is asked or said", async () => {
  const { dies, fault, stop, restart, codes } = aWatchedMap();
  dies();
  stop();
  fault();
  await seconds(120);
  expect(restart).not.toHaveBeenCalled();
  expect(codes()).toEqual([]);
});
