// @vitest-environment jsdom
import type { Map as MapLibreMap } from "maplibre-gl";
import { beforeEach, expect, test, vi } from "vitest";
import { scaleAt } from "../../../src/analysis/comparison/linked-camera";
import { defaultView } from "../../../src/domain/saved-view";
import { linkPanes } from "../../../src/map/compared/link-panes";
import { cameraOf } from "../../../src/map/compared/pane-camera";
import { createPaneRegistry } from "../../../src/map/pane-registry";
import { placesIn } from "../../../src/store/comparison-actions";
import { createPlanStore, type PlanStoreApi } from "../../../src/store/plan-store";
import { theRealPublication } from "../../support/publication";

type Camera = { center: [number, number]; zoom: number; bearing: number };

/** The engine as far as the link knows it: a camera, its events, a size. */
function aMap() {
  const listeners = new Map<string, Set<(event: object) => void>>();
  const at: Camera = { center: [103, 25], zoom: 8, bearing: 0 };
  const container = Object.assign(document.createElement("div"), {});
  Object.defineProperties(container, { clientWidth: { value: 500 }, clientHeight: { value: 560 } });
  let isZooming = false;
  const fire = (name: string, event: object = {}) => listeners.get(name)?.forEach((listener) => listener(event));
  const map = {
    on: (name: string, listener: (event: object) => void) => void listeners.set(name, (listeners.get(name) ?? new Set()).add(listener)),
    off: (name: string, listener: (event: object) => void) => listeners.get(name)?.delete(listener),
    getCenter: () => ({ lng: at.center[0], lat: at.center[1] }),
    getZoom: () => at.zoom,
    getBearing: () => at.bearing,
    getContainer: () => container,
    isMoving: () => false,
    isZooming: () => isZooming,
    redraw: vi.fn<() => void>(),
    setTransformConstrain: vi.fn<(constrain: unknown) => void>(),
    jumpTo: vi.fn<(to: Partial<Camera>, data?: object) => void>((to, data) => {
      Object.assign(at, to);
      for (const name of ["movestart", "move", "moveend"]) fire(name, data);
    }),
  };
  /** Someone moves the map, in one step as without motion: the engine then says that it begins when it is over. */
  const moves = (to: Partial<Camera>) => {
    isZooming = to.zoom !== undefined;
    Object.assign(at, to);
    fire("movestart", { originalEvent: {} });
    fire("move", { originalEvent: {} });
    isZooming = false;
    fire("moveend", { originalEvent: {} });
  };
  /** Part of a gesture. */
  const zooms = (zoom: number) => {
    isZooming = true;
    Object.assign(at, { zoom });
    fire("move", { originalEvent: {} });
    isZooming = false;
  };
  const engine = map as unknown as MapLibreMap;
  return { map, engine, moves, zooms, fire, scale: () => scaleAt(cameraOf(engine)), at };
}

let store: PlanStoreApi;
let left: ReturnType<typeof aMap>;
let right: ReturnType<typeof aMap>;
let stop: () => void;
const compared = () => placesIn(store.getState());

beforeEach(async () => {
  document.documentElement.style.fontSize = "16px";
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.getState().openView(defaultView);
  store.getState().cameraRested({ center: [103, 25], zoom: 9, bearing: 0 }, "home");
  store.getState().comparePlaces(["linkage-qujing", "ftz-kunming"]);
  const registry = createPaneRegistry();
  [left, right] = [aMap(), aMap()];
  registry.add({ index: 0, map: left.engine });
  registry.add({ index: 1, map: right.engine });
  stop = linkPanes(registry, store, () => {});
  for (const { map } of [left, right]) map.jumpTo.mockClear();
});

test("the panes open at one scale, at which the larger figure fits, and say so", () => {
  const scale = store.getState().paneScale;
  expect(left.scale()).toBeCloseTo(scale?.metresPerPixel ?? 0, 9);
  expect(right.scale()).toBeCloseTo(scale?.metresPerPixel ?? 0, 9);
  expect(left.at.zoom).not.toBe(right.at.zoom);
  // 157 km² are 14.1 km across: 560 px without what a head and the scale bar usually cover and twice a margin of 0.75 rem.
  expect(scale?.figurePx["linkage-qujing"]).toBeCloseTo(560 - 48 - 48 - 2 * 12, -1);
  expect(scale?.deviation).toBeLessThan(1e-9);
  expect(scale?.figurePx["ftz-kunming"]).toBeLessThan(scale?.figurePx["linkage-qujing"] ?? 0);
  expect(compared()).toMatchObject({ metresPerPixel: null, offsets: [] });
});

test("the figures fit between the heads and the scale bars, in the middle of what is free, and a head that grows after a gesture moves nothing", () => {
  store.getState().panesCovered({ "linkage-qujing": { top: 100, bottom: 36 }, "ftz-kunming": { top: 50, bottom: 36 } });
  const scale = store.getState().paneScale;
  expect(scale?.figurePx["linkage-qujing"]).toBeCloseTo(560 - 100 - 36 - 2 * 12, -1);
  const downPx = (id: string) => (store.getState().paneScale?.offsets[id]?.northM ?? 0) / (store.getState().paneScale?.metresPerPixel ?? 1);
  expect([downPx("linkage-qujing"), downPx("ftz-kunming")].map((px) => Number(px.toFixed(6)))).toEqual([32, 7]);
  expect(left.scale()).toBeCloseTo(right.scale(), 9);
  expect(compared()).toMatchObject({ metresPerPixel: null, offsets: [] });
  left.moves({ zoom: left.at.zoom + 1 });
  // The other zooms around its own figure.
  expect(downPx("ftz-kunming")).toBeCloseTo(7, 6);
  const before = { ...right.at };
  store.getState().panesCovered({ "ftz-kunming": { top: 200, bottom: 36 } });
  expect(right.at).toEqual(before);
});

test("zooming one by hand zooms the other in the same frame, and the comparison keeps the scale", () => {
  left.moves({ zoom: left.at.zoom + 1, bearing: 20 });
  expect(right.scale()).toBeCloseTo(left.scale(), 9);
  expect(right.at.bearing).toBeCloseTo(20, 9);
  expect(right.map.redraw).toHaveBeenCalledTimes(1);
  expect(left.map.jumpTo).not.toHaveBeenCalled();
  expect(compared()?.metresPerPixel).toBeCloseTo(left.scale(), 9);
  expect(compared()?.bearing).toBe(20);
});

test("zoomed or turned around its middle a pane was not moved off its place", () => {
  left.moves({ zoom: left.at.zoom + 1, bearing: 20 });
  expect(compared()?.offsets).toEqual([]);
  left.moves({ zoom: left.at.zoom + 1, center: [103.8, 25.5] });
  expect(compared()?.offsets).toMatchObject([{ id: "linkage-qujing" }]);
});

test("panned apart the other stays, undrawn, and the scale that fits goes on to fit", () => {
  const before = { ...right.at };
  left.moves({ center: [103.8, 25.5] });
  expect(right.at).toEqual(before);
  expect(right.map.redraw).not.toHaveBeenCalled();
  expect(compared()).toMatchObject({ metresPerPixel: null, offsets: [{ id: "linkage-qujing" }] });
  // What the latitude did to the scale is undone at rest.
  expect(left.scale()).toBeCloseTo(right.scale(), 9);
});

test("panned together both stand as far from their centres, and who joins comes to who moved last", () => {
  right.moves({ center: [102.9, 25] });
  const [moved] = compared()?.offsets ?? [];
  store.getState().changePlaces({ together: true });
  left.moves({ zoom: left.at.zoom + 0.5 });
  const offsets = compared()?.offsets ?? [];
  expect(offsets.map(({ id }) => id)).toEqual(["linkage-qujing", "ftz-kunming"]);
  for (const { eastM, northM } of offsets) {
    expect(eastM).toBeCloseTo(moved?.eastM ?? 0, 3);
    expect(northM).toBeCloseTo(moved?.northM ?? 0, 3);
  }
});

test("a new size of the window moves nothing and writes nothing", () => {
  for (const name of ["movestart", "move", "resize", "moveend"]) left.fire(name);
  expect(compared()).toMatchObject({ metresPerPixel: null, offsets: [] });
  expect(right.map.jumpTo).not.toHaveBeenCalled();
});

test("what the comparison says is carried out, within its bounds, and the one map is let go at the end", () => {
  store.getState().changePlaces({ metresPerPixel: 12, bearing: -40, offsets: [{ id: "ftz-kunming", eastM: 900_000, northM: 0 }] });
  for (const pane of [left, right]) {
    expect(pane.scale()).toBeCloseTo(12, 9);
    expect(pane.at.bearing).toBe(-40);
  }
  expect(right.at.center[0]).toBeLessThan(107);
  store.getState().leaveComparison();
  expect(left.map.setTransformConstrain).toHaveBeenLastCalledWith(null);
  stop();
});

test("a hand that takes over a move before it ends goes on with it: the comparison hears of both", () => {
  const before = compared()?.metresPerPixel;
  left.fire("movestart", { originalEvent: {} });
  left.zooms(left.at.zoom - 2);
  left.fire("movestart", { originalEvent: {} });
  left.fire("moveend", { originalEvent: {} });
  expect(before).not.toBe(compared()?.metresPerPixel);
  expect(compared()?.metresPerPixel).toBeCloseTo(left.scale(), 6);
  left.zooms(left.at.zoom - 1);
  left.fire("moveend", { originalEvent: {} });
  expect(compared()?.metresPerPixel).toBeCloseTo(left.scale(), 6);
  expect(right.scale()).toBeCloseTo(left.scale(), 6);
});
