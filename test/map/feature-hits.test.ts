import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test, vi } from "vitest";
import { hitsAt } from "../../src/map/feature-hits";
import { listenToPointer } from "../../src/map/pointer";
import { awaitContent } from "../../src/map/show-busy";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { aKioskStore, aStory } from "../support/kiosk-store";
import { aPublication, aZone } from "../ui/panels-fixture";

type Rendered = { id?: number; layer: string; zone?: string };

/** The engine as far as a hit knows it: what it draws at the one point, from top to bottom. */
function aMap(drawn: readonly Rendered[]) {
  const listeners = new Map<string, (event: unknown) => void>();
  const map = {
    style: {},
    getLayer: (id: string) => drawn.some(({ layer }) => layer === id),
    getLayersOrder: () => [...drawn.map(({ layer }) => layer), "imported:selected-ring", "imported:preview-ground", "imported:a:casing"],
    queryRenderedFeatures: vi.fn<(at: unknown, how: { layers: string[] }) => unknown>((_, { layers }) => drawn.filter(({ layer }) => layers.includes(layer)).map(({ id, layer, zone }) => ({ id, layer: { id: layer }, properties: { id: zone } }))),
    on: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
    off: () => undefined,
    isMoving: () => false,
    getCanvas: () => ({ style: {} }),
  };
  const click = (how: Partial<MouseEvent> = {}) => listeners.get("click")?.({ point: { x: 5, y: 5 }, lngLat: { lng: 0, lat: 0 }, originalEvent: how });
  return { map: map as unknown as MapLibreMap, click };
}

const publication = aPublication([aZone({ id: "park", kind: "industrial-park" })]);
const point = { x: 5, y: 5 } as Parameters<typeof hitsAt>[1];
const everything: Rendered[] = [
  { layer: "imported:roads.v2:line", id: 4 },
  { layer: "imported:parcels:line", id: 7 },
  { layer: "imported:parcels:ground", id: 7 },
  { layer: "imported:parcels:ground" },
  { layer: "industrial-park-ground", zone: "park" },
];

test("features lie over the figure of a zone and under its symbol; ground of many is nobody's", () => {
  expect(hitsAt(aMap(everything).map, point, publication)).toEqual([{ feature: { layer: "roads.v2", index: 4 } }, { feature: { layer: "parcels", index: 7 } }, { zone: "park" }]);
  const withSymbol = aMap([...everything, { layer: "industrial-park-symbol", zone: "park" }]);
  expect(hitsAt(withSymbol.map, point, publication)[0]).toEqual({ zone: "park" });
  expect(hitsAt(aMap([]).map, point, publication)).toEqual([]);
});

test("one click after the other goes down through everything and begins again; with shift zones only", () => {
  const store = createPlanStore();
  store.getState().receivePublication(publication, []);
  const { map, click } = aMap(everything);
  listenToPointer(map, store);
  const seen = Array.from({ length: 4 }, () => {
    click();
    const { feature, selection } = store.getState();
    return [feature?.layer ?? null, ...selection];
  });
  expect(seen).toEqual([["roads.v2"], ["parcels"], [null, "park"], ["roads.v2"]]);
  click({ shiftKey: true });
  expect(store.getState().selection).toEqual(["park"]);
});

test("while content is on its way a click chooses nothing: what is drawn is about to give way", () => {
  const store = createPlanStore();
  store.getState().receivePublication(publication, []);
  const { map, click } = aMap(everything);
  const container = { setAttribute: () => undefined };
  awaitContent(Object.assign(map, { getContainer: () => container }));
  listenToPointer(map, store);
  click();
  expect([store.getState().feature, store.getState().selection]).toEqual([null, []]);
});

test("a tap on the open map leaves the chapter, on a desk as on a kiosk; the touch that wakes a kiosk, pointing and a led wall leave it", async () => {
  const { map, click } = aMap([]);
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  let nowMs = 10_000;
  vi.spyOn(performance, "now").mockImplementation(() => nowMs);
  const tapped = (store: PlanStoreApi) => {
    const stop = listenToPointer(map, store);
    click();
    stop();
    return store.getState().play?.mode;
  };
  const desk = createPlanStore();
  desk.getState().receivePublication(publication, []);
  desk.getState().receiveStories([aStory("one", 2)], []);
  desk.getState().startStory("one", { chapter: 1 });
  expect([tapped(desk), desk.getState().play?.chapter]).toEqual(["exploring", 1]);
  const kiosk = await aKioskStore();
  listenToPointer(map, kiosk);
  kiosk.getState().touchKiosk();
  click();
  expect(kiosk.getState().play?.mode).toBe("paused");
  nowMs += 2000;
  click();
  expect(kiosk.getState().play?.mode).toBe("exploring");
  const console = await aKioskStore("console");
  console.getState().setPointing(true);
  expect(tapped(console)).not.toBe("exploring");
  const wall = await aKioskStore("wall");
  wall.getState().setScreenLink({ status: "following" });
  expect(tapped(wall)).toBe("playing");
  const zones = aMap(everything);
  for (const led of [wall, console]) {
    led.getState().receivePublication(publication, []);
    const modeBefore = led.getState().play?.mode;
    const stop = listenToPointer(zones.map, led);
    zones.click();
    stop();
    expect([led.getState().play?.mode, led.getState().selection]).toEqual([modeBefore, []]);
  }
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
