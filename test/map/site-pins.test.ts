import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test, vi } from "vitest";
import { pinLayer } from "../../src/cartography/sites/pin-layer";
import { listenToPointer } from "../../src/map/pointer";
import { createPlanStore } from "../../src/store/plan-store";
import { aPublication, aZone } from "../ui/panels-fixture";

/** The engine as far as a hit knows it: a pin over the figure of another zone, or the figure alone. */
function aMap() {
  const listeners = new Map<string, (event: unknown) => void>();
  const canvas = { style: { cursor: "" } };
  let pin: string | null = null;
  const map = {
    style: {} as object | null,
    // As the engine does, which looks into its style without asking whether there is one.
    getLayer: (id: string) => {
      if (map.style === null) throw new TypeError("Cannot read properties of null (reading 'getLayer')");
      return { id };
    },
    getLayersOrder: () => [],
    queryRenderedFeatures: (_: unknown, { layers }: { layers: string[] }) =>
      layers.includes(pinLayer) ? (pin === null ? [] : [{ layer: { id: pinLayer }, properties: { id: pin } }]) : layers.includes("industrial-park-ground") ? [{ layer: { id: "industrial-park-ground" }, properties: { id: "park-b" } }] : [],
    on: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
    off: () => undefined,
    isMoving: () => false,
    getCanvas: () => canvas,
  };
  const event = { point: { x: 5, y: 5 }, lngLat: { lng: 0, lat: 0 }, originalEvent: {} };
  return {
    map: map as unknown as MapLibreMap,
    canvas,
    at: (id: string | null) => {
      pin = id;
      listeners.get("mousemove")?.(event);
    },
    click: () => listeners.get("click")?.(event),
    leave: () => listeners.get("mouseout")?.(event),
    losesItsContext: () => {
      map.style = null;
    },
  };
}

test("a pin is pointed at before the zone it lies over, and a click looks at its site, zone or not", () => {
  vi.stubGlobal("requestAnimationFrame", (step: () => void) => {
    step();
    return 0;
  });
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  const store = createPlanStore();
  store.getState().receivePublication(aPublication([aZone({ id: "park-a" }), aZone({ id: "park-b" })]), []);
  store.getState().startSiteSearch();
  const { map, canvas, at, click, leave } = aMap();
  listenToPointer(map, store);
  const pointed = () => [store.getState().siteHovered, store.getState().hovered];
  at("park-a");
  expect([...pointed(), canvas.style.cursor]).toEqual(["park-a", "park-a", "pointer"]);
  at(null);
  expect(pointed()).toEqual([null, "park-b"]);
  at("resource:plot-1");
  expect(pointed()).toEqual(["resource:plot-1", null]);
  click();
  expect(store.getState()).toMatchObject({ siteFocus: "resource:plot-1", selection: [] });
  leave();
  expect(pointed()).toEqual([null, null]);
  at("park-a");
  click();
  expect(store.getState()).toMatchObject({ siteFocus: "park-a", selection: ["park-a"] });
  vi.unstubAllGlobals();
});

test("a map whose graphics context was taken away says nothing of what is under the pointer, and breaks nothing", () => {
  vi.stubGlobal("requestAnimationFrame", (step: () => void) => {
    step();
    return 0;
  });
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  const store = createPlanStore();
  store.getState().receivePublication(aPublication([aZone({ id: "park-a" }), aZone({ id: "park-b" })]), []);
  const { map, at, click, losesItsContext } = aMap();
  listenToPointer(map, store);
  losesItsContext();
  expect(() => at("park-a")).not.toThrow();
  expect(click).not.toThrow();
  expect(store.getState()).toMatchObject({ hovered: null, selection: [] });
});
