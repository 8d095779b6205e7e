// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { awaitFirstChapter } from "../../../src/app/exhibition/await-first-chapter";
import { createPlanStore, type PlanStoreApi } from "../../../src/store/plan-store";
import { aKioskStore, aStory } from "../../support/kiosk-store";

let ended: () => void = () => undefined;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  ended();
  vi.useRealTimers();
});

const isAwaited = () => "awaited" in document.documentElement.dataset;
const seconds = (count: number) => vi.advanceTimersByTime(count * 1000);
const draws = (isBusy: boolean) => {
  const [main, map] = [document.createElement("main"), document.createElement("div")];
  map.setAttribute("aria-busy", String(isBusy));
  map.append(document.createElement("canvas"));
  main.append(map);
  document.body.replaceChildren(main);
};
const begins = (store: PlanStoreApi) => {
  draws(true);
  ended = awaitFirstChapter(store);
};

test("the still picture stays until the map stands whole with its first chapter, and does not come back", async () => {
  const { publication } = (await aKioskStore()).getState();
  const store = createPlanStore();
  const { flags } = (await aKioskStore()).getState().kiosk ?? {};
  if (flags) store.getState().enterKiosk(flags);
  begins(store);
  draws(false);
  seconds(1);
  expect(isAwaited()).toBe(true);
  store.getState().receivePublication(publication, []);
  store.getState().receiveStories([aStory("one", 2)], []);
  draws(true);
  store.getState().cameraRested({ center: [103, 25], zoom: 9, bearing: 0 }, "free");
  seconds(1);
  expect(isAwaited()).toBe(true);
  draws(false);
  seconds(1);
  expect(isAwaited()).toBe(false);
  draws(true);
  seconds(1);
  expect(isAwaited()).toBe(false);
});

test("who touches gets the chapter at once, drawn whole or not", async () => {
  const store = await aKioskStore();
  store.getState().cameraRested({ center: [103, 25], zoom: 9, bearing: 0 }, "free");
  begins(store);
  seconds(1);
  expect(isAwaited()).toBe(true);
  store.getState().touchKiosk();
  seconds(1);
  expect(isAwaited()).toBe(false);
});

test("without any story, after a minute and a half, or out of the exhibition nothing is awaited", async () => {
  begins(await aKioskStore("kiosk", []));
  draws(false);
  seconds(1);
  expect(isAwaited()).toBe(false);
  begins(await aKioskStore());
  seconds(89);
  expect(isAwaited()).toBe(true);
  seconds(2);
  expect(isAwaited()).toBe(false);
  begins(await aKioskStore());
  ended();
  expect(isAwaited()).toBe(false);
});
