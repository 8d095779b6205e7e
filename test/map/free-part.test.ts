import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test } from "vitest";
import type { PlacesComparison } from "../../src/domain/comparison";
import { freePartOfPane, isFreedAnew } from "../../src/map/free-part";
import { createPlanStore } from "../../src/store/plan-store";

/** A map of 1000 × 500 px on which a pixel is a hundredth of a degree. */
const map = {
  getBearing: () => 0,
  getPitch: () => 0,
  getContainer: () => ({ clientWidth: 1000, clientHeight: 500 }),
  unproject: ([x, y]: [number, number]) => ({ lng: 100 + x / 100, lat: 30 - y / 100 }),
} as unknown as MapLibreMap;

const parts = (state: Parameters<typeof freePartOfPane>[1]) => [0, 1].map((index) => freePartOfPane(map, state, index));

test("under the divider each side has its own half for names, beside each other all of its map", () => {
  const store = createPlanStore();
  const before = store.getState();
  expect(parts(before)[0]).toEqual([100, 25, 110, 30]);
  before.compareSides("swipe");
  before.changeSides({ divider: 0.4 });
  const swiped = store.getState();
  expect(parts(swiped)).toEqual([
    [100, 25, 104, 30],
    [104, 25, 110, 30],
  ]);
  expect(isFreedAnew(swiped, before)).toBe(true);
  before.changeSides({ divider: 0.7 });
  expect(isFreedAnew(store.getState(), swiped)).toBe(true);
  expect(parts(store.getState())[1]).toEqual([107, 25, 110, 30]);
  before.changeSides({ mode: "beside" });
  expect(parts(store.getState())).toEqual([
    [100, 25, 110, 30],
    [100, 25, 110, 30],
  ]);
  const beside = store.getState();
  before.setTheme("areas");
  expect(isFreedAnew(store.getState(), beside)).toBe(false);
});

test("what panels cover is covered of each half too, and places keep their panes as a whole", () => {
  const store = createPlanStore();
  store.getState().compareSides("swipe");
  store.getState().setPadding({ top: 50, right: 700, bottom: 0, left: 0 });
  expect(parts(store.getState())[0]).toEqual([100, 25, 103, 29.5]);
  expect(parts({ ...store.getState(), comparison: { mode: "places" } as PlacesComparison })).toEqual([null, null]);
});
