// @vitest-environment jsdom
import type { Map as MapLibreMap } from "maplibre-gl";
import { act, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MapPane } from "../../src/map/MapPane";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";

/** On which engine something was begun to be drawn, by its number, in that order. */
const begun: number[] = [];
const engines: ReturnType<typeof anEngine>[] = [];

vi.mock("../../src/map/create-map", () => ({
  createMap: () => {
    // The second has its style before the page has rendered what became of the first.
    const made = anEngine(engines.length > 0);
    engines.push(made);
    return made.map;
  },
}));
vi.mock("../../src/map/engine-worker", () => ({ engineWorker: () => ({ isAlive: () => Promise.resolve(true), restart: () => Promise.resolve(), onFault: () => () => undefined }) }));
// What is drawn is not the matter here, only whether it is begun anew.
vi.mock("../../src/map/DrawnScene", () => ({
  DrawnScene: function Begun({ map }: { map: MapLibreMap }) {
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, as the picture it begins with
    useEffect(() => void begun.push(engines.findIndex((one) => one.map === map)), []);
    return null;
  },
}));

function anEngine(isReadyAtOnce: boolean) {
  const listeners = new Map<string, ((event: object) => void)[]>();
  const hear = (name: string, listener: (event: object) => void) => listeners.set(name, [...(listeners.get(name) ?? []), listener]);
  const known: Record<string, unknown> = {
    style: {},
    on: hear,
    once: (name: string, listener: (event: object) => void) => (isReadyAtOnce && name === "style.load" ? listener({}) : hear(name, listener)),
    off: () => undefined,
    isMoving: () => false,
    getContainer: () => document.createElement("div"),
    getCanvas: () => document.createElement("canvas"),
    getCanvasContainer: () => document.createElement("div"),
    getCenter: () => ({ lng: 102.7, lat: 25 }),
    getZoom: () => 9,
    getBearing: () => 0,
    getPitch: () => 0,
    unproject: () => ({ lng: 102.7, lat: 25 }),
    painter: { context: { gl: { isContextLost: () => true, getExtension: () => null, getParameter: () => "" } } },
  };
  const map = new Proxy(known, { get: (all, name: string) => (name in all ? all[name] : () => undefined) });
  return { map: map as unknown as MapLibreMap, says: (name: string) => listeners.get(name)?.forEach((listener) => listener({})) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }));
  begun.length = 0;
  engines.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a new engine that is ready at once is drawn on from nothing, not from what the one before it showed", () => {
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  act(() => root.render(<PlanContext value={createPlanStore()}><MapPane /></PlanContext>));
  act(() => engines[0]?.says("style.load"));
  expect(begun).toEqual([0]);
  act(() => engines[0]?.says("webglcontextlost"));
  act(() => void vi.advanceTimersByTime(6000));
  expect(engines).toHaveLength(2);
  expect(begun).toEqual([0, 1]);
  act(() => root.unmount());
});
