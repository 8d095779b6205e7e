import type { Map as MapLibreMap } from "maplibre-gl";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { rasterDrawing } from "../../src/cartography/base-map";
import { defaultConfiguration } from "../../src/domain/configuration";
import { BaseMap } from "../../src/domain/base-map";
import { watchBaseMap } from "../../src/map/watch-base-map";
import { createPlanStore } from "../../src/store/plan-store";

const words = { zh: "底图", en: "Base" };
const baseMap = BaseMap.parse({ id: "own", kind: "raster", title: words, attribution: words, url: "https://maps.test/{z}/{x}/{y}.png" });
const silentEngine = { on: () => undefined, getSource: () => undefined, triggerRepaint: () => undefined } as unknown as MapLibreMap;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A base map was read, and not a single tile of it comes. */
function withSilentServer() {
  const store = createPlanStore();
  store.getState().configure({ ...defaultConfiguration, baseMaps: [baseMap] });
  const stop = watchBaseMap(silentEngine, store);
  const choose = () => {
    store.getState().setBaseMap("own");
    store.getState().receiveBaseMap("own", rasterDrawing(baseMap, [["https://maps.test/{z}/{x}/{y}.png"]]));
  };
  return { store, stop, choose };
}

test("a base map whose server says nothing is given up after a while", () => {
  const { store, stop, choose } = withSilentServer();
  choose();
  vi.advanceTimersByTime(25_000);
  expect(store.getState().baseMap.status).toBe("failed");
  stop();
});

test("one that waits for an approval is not given up, and gets its time once it is shown", () => {
  const { store, stop, choose } = withSilentServer();
  store.getState().setRole("exhibition");
  choose();
  vi.advanceTimersByTime(60_000);
  expect(store.getState().baseMap.status).toBe("ready");
  store.getState().setRole("planner");
  vi.advanceTimersByTime(10_000);
  expect(store.getState().baseMap.status).toBe("ready");
  vi.advanceTimersByTime(15_000);
  expect(store.getState().baseMap.status).toBe("failed");
  stop();
});
