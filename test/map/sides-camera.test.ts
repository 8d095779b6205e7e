import type { Map as MapLibreMap } from "maplibre-gl";
import { afterEach, expect, test, vi } from "vitest";
import { linkSideCameras } from "../../src/map/compared/sides-camera";
import { watchSides } from "../../src/map/compared/use-sides";
import { isLed } from "../../src/map/led";
import { createPaneRegistry } from "../../src/map/pane-registry";
import { createPlanStore } from "../../src/store/plan-store";

type Camera = { center: [number, number]; zoom: number; bearing: number };
type Fired = { name: string; at: Camera; event: object };

/** A map as the engine has it: `jumpTo` tells of its beginning, its move and its end at once; a hand does so over many frames. */
function aMap(camera: Camera) {
  const listeners = new Map<string, Set<(event: object) => void>>();
  const fired: Fired[] = [];
  let at = camera;
  let isMoving = false;
  let drawn = 0;
  const fire = (name: string, event: object = {}) => {
    fired.push({ name, at, event });
    for (const listener of listeners.get(name) ?? []) listener(event);
  };
  const stop = () => {
    if (!isMoving) return;
    isMoving = false;
    fire("moveend");
  };
  const map = {
    on: (name: string, listener: (event: object) => void) => void listeners.set(name, (listeners.get(name) ?? new Set()).add(listener)),
    off: (name: string, listener: (event: object) => void) => void listeners.get(name)?.delete(listener),
    getCenter: () => ({ lng: at.center[0], lat: at.center[1] }),
    getZoom: () => at.zoom,
    getBearing: () => at.bearing,
    jumpTo: (to: Camera, event: object = {}) => {
      isMoving = false;
      at = to;
      for (const name of ["movestart", "move", "moveend"]) fire(name, event);
    },
    stop,
    redraw: () => (drawn += 1),
    snapToNorth: () => map.jumpTo({ ...at, bearing: 0 }),
  };
  const hand = { originalEvent: { type: "mousemove" } };
  return {
    map: map as unknown as MapLibreMap,
    fired,
    at: () => at,
    drawn: () => drawn,
    isMoving: () => isMoving,
    /** Someone takes hold and moves it so far. */
    begins: () => {
      isMoving = true;
      fire("movestart", hand);
    },
    moves: (to: Partial<Camera>, event: object = hand) => {
      at = { ...at, ...to };
      fire("move", event);
    },
    lets: () => {
      isMoving = false;
      fire("moveend", hand);
    },
    flies: () => {
      isMoving = true;
      fire("movestart");
    },
    resizes: (to: Partial<Camera> = {}) => {
      at = { ...at, ...to };
      for (const name of ["movestart", "move", "resize", "moveend"]) fire(name);
    },
    listening: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0),
    /** What the app takes for a place where the camera rests. */
    rests: () => fired.filter(({ name, event }) => name === "moveend" && !isLed(event)).map((one) => one.at),
  };
}

afterEach(() => void vi.unstubAllGlobals());

const home: Camera = { center: [103, 25], zoom: 8, bearing: 0 };
const away: Camera = { center: [102, 24], zoom: 5, bearing: 30 };

function linked() {
  const [first, second] = [aMap(home), aMap(away)];
  const unlink = linkSideCameras(first.map, second.map);
  return { first, second, unlink };
}

test("the second takes the camera of the first at once, exactly", () => {
  const { first, second } = linked();
  expect(second.at()).toEqual(home);
  expect([first.fired, first.rests()]).toEqual([[], []]);
});

test("a hand on the first takes the second along in every frame, and the rest is said once", () => {
  const { first, second } = linked();
  const before = second.drawn();
  first.begins();
  for (let frame = 1; frame <= 3; frame += 1) {
    first.moves({ center: [103 + frame / 3, 25], zoom: 8 + frame / 7, bearing: frame });
    expect(second.at()).toEqual(first.at());
    expect(second.drawn()).toBe(before + frame);
  }
  first.lets();
  expect(first.rests()).toEqual([first.at()]);
  expect(first.drawn()).toBe(0);
});

test("a hand on the second takes the first along, which is told it was a hand and rests once, at the end", () => {
  const { first, second } = linked();
  second.begins();
  second.moves({ center: [104, 26] });
  expect([first.at().center, first.drawn()]).toEqual([[104, 26], 1]);
  expect(first.fired.find(({ name }) => name === "movestart")?.event).toMatchObject({ originalEvent: { type: "mousemove" } });
  second.moves({ zoom: 9 });
  expect(first.rests()).toEqual([]);
  second.lets();
  expect(first.rests()).toEqual([{ center: [104, 26], zoom: 9, bearing: 0 }]);
  expect(second.at()).toEqual(first.at());
});

test("what the app asks of the first reaches the second, and turns no wheel back", () => {
  const { first, second } = linked();
  first.map.jumpTo({ center: [105, 25], zoom: 10, bearing: 0 });
  expect(second.at()).toEqual(first.at());
  expect(first.rests()).toHaveLength(1);
});

test("whoever is taken hold of last leads: a flight ends under a hand, and so does the swing of the other", () => {
  const { first, second } = linked();
  first.flies();
  second.begins();
  expect(first.isMoving()).toBe(false);
  second.moves({ zoom: 9 });
  first.begins();
  expect(second.isMoving()).toBe(false);
  first.moves({ zoom: 7 });
  expect([first.isMoving(), first.at().zoom, second.at().zoom]).toEqual([true, 7, 7]);
  first.lets();
  expect(first.rests().at(-1)?.zoom).toBe(7);
});

test("what the app asks for under someone's hand waits for the hand", () => {
  const { first, second } = linked();
  second.begins();
  first.moves({ zoom: 3 }, {});
  expect(second.at().zoom).toBe(8);
  second.moves({ zoom: 9 });
  expect([first.at().zoom, second.isMoving()]).toEqual([9, true]);
});

test("left almost north on the second, both turn north and rest there once", () => {
  const { first, second } = linked();
  second.begins();
  second.moves({ bearing: 6 });
  second.lets();
  expect([first.at().bearing, second.at().bearing, first.rests().length]).toEqual([0, 0, 1]);
  second.begins();
  second.moves({ bearing: 40 });
  second.lets();
  expect([first.at().bearing, second.at().bearing, first.rests().length]).toEqual([40, 40, 2]);
});

test("a second map that is given another size is no hand: it stays where the first is", () => {
  const { first, second } = linked();
  second.resizes({ zoom: 6.5 });
  expect([first.at(), second.at()]).toEqual([home, home]);
  first.resizes({ zoom: 6.8 });
  expect(second.at().zoom).toBe(6.8);
});

test("after it neither hears of the other, and no listener stays", () => {
  const { first, second, unlink } = linked();
  unlink();
  first.map.jumpTo(away);
  expect(second.at()).toEqual(home);
  expect([first.listening(), second.listening()]).toEqual([0, 0]);
});

test("the first two maps are one only while two sides are compared, whichever of them comes later", () => {
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  const [first, second, store, registry] = [aMap(home), aMap(away), createPlanStore(), createPaneRegistry()];
  const stop = watchSides(registry, store);
  store.getState().compareSides("swipe");
  const leave = [registry.add({ index: 1, map: second.map }), registry.add({ index: 0, map: first.map })];
  expect(second.at()).toEqual(home);
  store.getState().changeSides({ mode: "beside" });
  const linkedBy = second.listening();
  store.getState().changeSides({ divider: 0.2 });
  expect(second.listening()).toBe(linkedBy);
  store.getState().leaveComparison();
  expect([first.listening(), second.listening()]).toEqual([0, 0]);
  first.map.jumpTo(away);
  store.getState().compareSides("beside");
  expect(second.at()).toEqual(away);
  leave[0]?.();
  expect(first.listening()).toBe(0);
  stop();
});
