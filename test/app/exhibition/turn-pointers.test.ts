// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { refuseGhosts } from "../../../src/app/exhibition/refuse-ghosts";
import { turnPointers } from "../../../src/app/exhibition/turn-pointers";

let isTurned = true;
let stops: (() => void)[] = [];
const map = document.createElement("div");
const card = document.createElement("div");
beforeEach(() => {
  isTurned = true;
  map.className = "maplibregl-map";
  map.getBoundingClientRect = () => new DOMRect(100, 50, 1000, 600);
  document.body.replaceChildren(map, card);
});
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

/** Where listeners of the page read an event to be. */
function at(target: Element, event: MouseEvent): [number, number] {
  let place: [number, number] = [Number.NaN, Number.NaN];
  const read = (heard: Event) => {
    const { clientX, clientY } = heard as MouseEvent;
    place = [clientX, clientY];
  };
  window.addEventListener(event.type, read, { once: true });
  target.dispatchEvent(event);
  return place;
}
const mouse = (kind: string, clientX: number, clientY: number) => new MouseEvent(kind, { clientX, clientY, bubbles: true });

test("on a turned page a place on the map is counted from the other corner of the map", () => {
  stops.push(turnPointers(window, () => isTurned));
  expect(at(map, mouse("click", 110, 60))).toEqual([1090, 640]);
  expect(at(map, new WheelEvent("wheel", { clientX: 600, clientY: 350, bubbles: true }))).toEqual([600, 350]);
  isTurned = false;
  expect(at(map, mouse("click", 110, 60))).toEqual([110, 60]);
});

test("a drag goes with the hand, also where it leaves the map; elsewhere nothing is turned", () => {
  stops.push(turnPointers(window, () => isTurned));
  expect(at(card, mouse("mousemove", 110, 60))).toEqual([110, 60]);
  expect(at(map, mouse("mousedown", 110, 60))).toEqual([1090, 640]);
  expect(at(card, mouse("mousemove", 120, 60))).toEqual([1080, 640]);
  expect(at(card, mouse("mouseup", 120, 60))).toEqual([1080, 640]);
  expect(at(card, mouse("mousemove", 120, 60))).toEqual([120, 60]);
});

test("fingers are turned once each, in whichever lists they stand", () => {
  class FakeTouchEvent extends UIEvent {
    readonly touches: readonly object[] = [finger, other];
    readonly targetTouches: readonly object[] = [finger];
    readonly changedTouches: readonly object[] = [finger];
  }
  const finger = { clientX: 110, clientY: 60 };
  const other = { clientX: 600, clientY: 350 };
  Object.assign(globalThis, { TouchEvent: FakeTouchEvent });
  stops.push(turnPointers(window, () => isTurned));
  map.dispatchEvent(new FakeTouchEvent("touchmove", { bubbles: true }));
  expect([finger.clientX, finger.clientY, other.clientX, other.clientY]).toEqual([1090, 640, 600, 350]);
  Reflect.deleteProperty(globalThis, "TouchEvent");
});

test("what no one meant reaches nobody: neither as a pointer nor as a touch", () => {
  stops.push(refuseGhosts(window));
  const heard: string[] = [];
  for (const kind of ["pointerdown", "pointermove", "pointerup", "touchstart"]) card.addEventListener(kind, () => heard.push(kind));
  const pointer = (kind: string, pointerId: number, side: number) => {
    const event = Object.assign(mouse(kind, 300, 300), { pointerType: "touch", pointerId, width: side, height: side });
    card.dispatchEvent(event);
  };
  const touch = () => {
    const event = Object.assign(new Event("touchstart", { bubbles: true, cancelable: true }), { changedTouches: [{ clientX: 300, clientY: 300 }] });
    card.dispatchEvent(event);
    return event.defaultPrevented;
  };
  pointer("pointerdown", 1, 200);
  expect(touch()).toBe(true);
  pointer("pointermove", 1, 200);
  pointer("pointerup", 1, 200);
  expect(heard).toEqual([]);
  // Nothing of that palm is remembered once it is long gone.
  const later = Object.assign(mouse("pointerdown", 300, 300), { pointerType: "touch", pointerId: 2, width: 20, height: 20 });
  Object.defineProperty(later, "timeStamp", { value: later.timeStamp + 1000 });
  card.dispatchEvent(later);
  expect(touch()).toBe(false);
  expect(heard).toEqual(["pointerdown", "touchstart"]);
});
