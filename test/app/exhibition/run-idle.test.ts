// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runIdle } from "../../../src/app/exhibition/run-idle";
import type { PlanStoreApi } from "../../../src/store/plan-store";
import { visitorFields } from "../../../src/store/visitor-state";
import { aKiosk } from "../../support/kiosk";
import { leftByVisitors } from "../../support/visitors";

let store: PlanStoreApi;
beforeEach(async () => {
  store = await aKiosk({ language: "both" });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  runIdle(store);
});
afterEach(() => {
  store.getState().leaveKiosk();
  vi.useRealTimers();
});

const phase = () => store.getState().kiosk?.phase;
const resets = () => store.getState().kiosk?.resets;
const happens = (event: Event): Event => {
  document.body.dispatchEvent(event);
  return event;
};
const touch = (clientX = 100, clientY = 100) => happens(new MouseEvent("pointerdown", { clientX, clientY, bubbles: true, cancelable: true }));
const move = (clientX: number) => happens(new MouseEvent("pointermove", { clientX, bubbles: true }));
const key = (name: string, over: KeyboardEventInit = {}) => happens(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...over }));
const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

test.each([
  ["a touch", () => touch()],
  ["a key", () => key("a")],
  ["the wheel", () => happens(new WheelEvent("wheel", { bubbles: true, cancelable: true }))],
])("%s takes over at once; the story stays where it is", (_what, act) => {
  expect(phase()).toEqual({ name: "attract" });
  expect(store.getState().play).toMatchObject({ chapter: 0, mode: "playing" });
  act();
  expect(phase()).toEqual({ name: "visit" });
  expect(store.getState().play).toMatchObject({ chapter: 0, mode: "paused" });
});

test("nobody is there by a pointer that drifts, a key that is held, or anything while the page is hidden", () => {
  move(300);
  key("a", { repeat: true });
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  touch();
  expect(phase()).toEqual({ name: "attract" });
  vi.restoreAllMocks();
});

test("idle, countdown, a touch goes on; idle, countdown, reset, attract", () => {
  touch();
  wait(59.9);
  expect(phase()).toEqual({ name: "visit" });
  wait(0.2);
  expect(phase()).toEqual({ name: "countdown", secondsLeft: 10 });
  wait(3);
  expect(phase()).toEqual({ name: "countdown", secondsLeft: 7 });
  touch(400);
  expect(phase()).toEqual({ name: "visit" });
  wait(69);
  expect(phase()).toEqual({ name: "countdown", secondsLeft: 1 });
  wait(1.1);
  expect(phase()).toEqual({ name: "attract" });
  expect(resets()).toBe(1);
  expect(store.getState().play).toMatchObject({ chapter: 0, mode: "playing" });
});

test("a finger that rests and trembles does not hold the kiosk", () => {
  touch();
  for (let second = 0; second < 130; second += 1) {
    move(100 + (second % 2) * 20);
    wait(1);
  }
  expect(resets()).toBe(1);
  expect(phase()).toEqual({ name: "attract" });
});

test("who wakes a sleeping computer is somebody else", () => {
  touch();
  store.getState().setLanguage("en");
  vi.setSystemTime(Date.now() + 8 * 3_600_000);
  wait(1.1);
  expect(resets()).toBe(1);
  touch();
  store.getState().setLanguage("en");
  vi.setSystemTime(Date.now() + 8 * 3_600_000);
  touch();
  expect(resets()).toBe(2);
  expect([phase(), store.getState().language]).toEqual([{ name: "visit" }, "both"]);
});

test("a visit that another part begins is as long as any", () => {
  store.getState().touchKiosk();
  wait(59);
  expect(phase()).toEqual({ name: "visit" });
  wait(12);
  expect(resets()).toBe(1);
});

test("a reset takes back whatever visitors changed, field by field", () => {
  const first = store.getState();
  const changed = new Set<string>();
  for (const [name, visit] of Object.entries(leftByVisitors)) {
    touch();
    visit(store);
    const left = store.getState();
    for (const field of visitorFields) if (JSON.stringify(plain(left[field])) !== JSON.stringify(plain(first[field]))) changed.add(field);
    wait(75);
    expect(phase(), name).toEqual({ name: "attract" });
    for (const field of Object.keys(first) as (keyof typeof first)[]) {
      if (typeof first[field] === "function" || mayDiffer.has(field)) continue;
      expect(comparable(field, store.getState()[field]), `${field} after ${name}`).toEqual(comparable(field, first[field]));
    }
  }
  // Where one is missing here, no visit above tries it.
  expect(visitorFields.filter((field) => !changed.has(field))).toEqual([]);
});

/** The camera rests where the map brought it; resets and searches are counted. */
const mayDiffer = new Set<string>(["camera", "cameraStands", "kiosk", "siteSearchSerial"]);
/** The serials of what was shown and asked for count on; the very first place is taken without a flight. */
const comparable = (field: string, value: unknown): unknown => (field === "play" || field === "cameraRequest" ? { ...(value as object), serial: 0, cut: true } : value);
const plain = (value: unknown): unknown => (value instanceof Set ? [...value] : typeof value === "function" ? "function" : (value ?? null));

test("what the page kept of a visitor is gone as well", () => {
  const list = document.body.appendChild(document.createElement("div"));
  const button = list.appendChild(document.createElement("button"));
  button.textContent = "片区";
  list.scrollTop = 300;
  button.focus();
  document.getSelection()?.selectAllChildren(button);
  touch();
  wait(75);
  expect([list.scrollTop, document.activeElement, document.getSelection()?.rangeCount]).toEqual([0, document.body, 0]);
});

test("no gesture zooms, selects, drags, drops, goes back or leaves; after the kiosk all do again", () => {
  const link = document.body.appendChild(document.createElement("a"));
  link.href = "https://example.test/";
  const kinds = ["contextmenu", "dragstart", "dragover", "drop", "gesturestart", "gesturechange", "auxclick", "selectstart", "dblclick"];
  const events = () => [
    ...kinds.map((kind) => new Event(kind, { bubbles: true, cancelable: true })),
    new WheelEvent("wheel", { ctrlKey: true, bubbles: true, cancelable: true }),
    new MouseEvent("mouseup", { button: 3, bubbles: true, cancelable: true }),
    new MouseEvent("mousedown", { button: 1, bubbles: true, cancelable: true }),
    ...["F5", "Backspace"].map((name) => new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true })),
    ...["r", "p", "+"].map((name) => new KeyboardEvent("keydown", { key: name, ctrlKey: true, bubbles: true, cancelable: true })),
  ];
  const refused = () => events().filter((event) => happens(event).defaultPrevented).length;
  const follows = () => {
    const click = new MouseEvent("click", { bubbles: true, cancelable: true });
    // jsdom would navigate.
    link.addEventListener("click", (event) => queueMicrotask(() => event.preventDefault()), { once: true });
    link.dispatchEvent(click);
    return !click.defaultPrevented;
  };
  expect(refused()).toBe(events().length);
  expect(follows()).toBe(false);
  expect(happens(new WheelEvent("wheel", { bubbles: true, cancelable: true })).defaultPrevented).toBe(false);
  expect(happens(new MouseEvent("mousedown", { button: 0, bubbles: true, cancelable: true })).defaultPrevented).toBe(false);
  expect(key("ArrowRight").defaultPrevented).toBe(false);
  store.getState().leaveKiosk();
  expect(refused()).toBe(0);
});
