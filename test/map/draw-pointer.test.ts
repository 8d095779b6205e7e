// @vitest-environment jsdom
import type { Map as MapLibreMap } from "maplibre-gl";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listenToDrawing } from "../../src/map/draw-pointer";
import { createPlanStore } from "../../src/store/plan-store";

/** An engine of 800 × 600 px on which one degree is 1000 px, with the north up. */
function anEngine() {
  const container = document.body.appendChild(document.createElement("div"));
  Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } });
  const canvas = container.appendChild(document.createElement("canvas"));
  canvas.tabIndex = 0;
  const listeners: Record<string, (event: object) => void> = {};
  const zoomsByDoubleClick = { enable: vi.fn<() => void>(), disable: vi.fn<() => void>() };
  const map = {
    on: (name: string, listener: (event: object) => void) => void (listeners[name] = listener),
    off: (name: string) => void delete listeners[name],
    getContainer: () => container,
    getCanvas: () => canvas,
    project: ([lng, lat]: [number, number]) => ({ x: (lng - 102) * 1000, y: (26 - lat) * 1000 }),
    unproject: ([x, y]: [number, number]) => ({ lng: 102 + x / 1000, lat: 26 - y / 1000 }),
    doubleClickZoom: zoomsByDoubleClick,
  } as unknown as MapLibreMap;
  const click = (x: number, y: number, name = "click", pointerType = "mouse") => {
    const event = { point: { x, y }, lngLat: map.unproject([x, y]), originalEvent: { pointerType }, preventDefault: vi.fn<() => void>() };
    listeners[name]?.(event);
    return event;
  };
  return { map, canvas, container, click, zoomsByDoubleClick };
}

let store = createPlanStore();
let engine: ReturnType<typeof anEngine>;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  store = createPlanStore();
  engine = anEngine();
  stop = listenToDrawing(engine.map, store);
});
afterEach(() => {
  stop();
  engine.container.remove();
  vi.useRealTimers();
});

const start = () => store.getState().setDrawnArea({ status: "drawing", positions: [] });
const corners = () => store.getState().drawnArea?.positions.map(([lng, lat]) => [Math.round((lng - 102) * 1000), Math.round((26 - lat) * 1000)]);
const status = () => store.getState().drawnArea?.status;
const press = (key: string, target: EventTarget = engine.canvas, how: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...how });
  target.dispatchEvent(event);
  return event;
};

test("clicks add corners and a double click closes, without zooming", () => {
  engine.click(100, 100);
  expect(store.getState().drawnArea).toBeNull();
  start();
  expect(engine.zoomsByDoubleClick.disable).toHaveBeenCalledTimes(1);
  for (const [x, y] of [[100, 100], [300, 100], [300, 300], [300, 300]] as const) engine.click(x, y);
  expect(corners()).toEqual([[100, 100], [300, 100], [300, 300]]);
  expect(engine.click(300, 300, "dblclick").preventDefault).toHaveBeenCalled();
  expect(status()).toBe("done");
  expect(engine.zoomsByDoubleClick.enable).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(engine.zoomsByDoubleClick.enable).toHaveBeenCalledTimes(1);
});

test("a finger closes on the first corner, less exactly than a mouse", () => {
  start();
  for (const [x, y] of [[100, 100], [300, 100], [300, 300]] as const) engine.click(x, y, "click", "touch");
  engine.click(125, 120, "click", "touch");
  expect(status()).toBe("done");
});

test("an outline that crosses itself cannot be closed", () => {
  start();
  for (const [x, y] of [[100, 100], [300, 300], [300, 100], [100, 310]] as const) engine.click(x, y);
  engine.click(100, 310, "dblclick");
  press("Enter");
  expect(status()).toBe("drawing");
});

test("by keyboard alone: the cross stands in the free part, Space adds, Backspace takes back, Enter closes", () => {
  store.getState().setPadding({ top: 100, right: 200, bottom: 0, left: 0 });
  start();
  expect(document.activeElement).toBe(engine.canvas);
  expect(engine.container.querySelector<HTMLElement>("[aria-hidden]")?.style.translate).toBe("300px 350px");
  expect(press(" ").defaultPrevented).toBe(true);
  expect(corners()).toEqual([[300, 350]]);
  store.getState().setPadding({ top: 0, right: 0, bottom: 0, left: 0 });
  press(" ");
  store.getState().setPadding({ top: 0, right: 0, bottom: 300, left: 0 });
  press(" ");
  press("Backspace");
  expect(corners()).toHaveLength(2);
  press(" ");
  press("Enter");
  expect(status()).toBe("done");
  expect(engine.container.querySelector("[aria-hidden]")).toBeNull();
});

test("when it is drawn the keyboard goes back to where it came from, and no ring stays round the map", () => {
  const button = engine.container.appendChild(document.createElement("button"));
  button.focus();
  start();
  expect(document.activeElement).toBe(engine.canvas);
  for (let corner = 0; corner < 3; corner += 1) {
    store.getState().setPadding({ top: 0, right: 100 * corner, bottom: 90 * corner * corner, left: 0 });
    press(" ");
  }
  press("Enter");
  expect(status()).toBe("done");
  expect(document.activeElement).toBe(button);
});

test("Escape cancels from anywhere; other keys on a panel stay the panel's", () => {
  start();
  const button = engine.container.appendChild(document.createElement("button"));
  expect(press(" ", button).defaultPrevented).toBe(false);
  expect(press("ArrowLeft").defaultPrevented).toBe(false);
  expect(press("Enter", engine.canvas, { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(press("Escape", button).defaultPrevented).toBe(true);
  expect(store.getState().drawnArea).toBeNull();
  expect(press("Escape").defaultPrevented).toBe(false);
});
