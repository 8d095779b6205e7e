// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runStory } from "../../../src/app/exhibition/run-story";
import { storyStepOf } from "../../../src/app/exhibition/story-keys";
import { strokeOf } from "../../../src/app/exhibition/story-swipes";
import type { PlanStoreApi } from "../../../src/store/plan-store";
import { kioskFlags } from "../../support/kiosk";
import { aChapter, aStory, aStoryStore } from "../../support/told-stories";

const stories = [aStory("one", { chapters: [aChapter("a", { seconds: 10 }), aChapter("b", { seconds: 5 }), aChapter("c", { seconds: 20 })] })];
let store: PlanStoreApi;
let stop: () => void;
let serial = 0;

beforeEach(async () => {
  store = await aStoryStore(stories);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  stop = runStory(store);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  Object.defineProperty(document, "hidden", { value: false, configurable: true });
  document.body.replaceChildren();
});

const chapter = () => store.getState().play?.chapter;
const mode = () => store.getState().play?.mode;
const comesToRest = () => store.getState().cameraRested({ center: [103 + ++serial / 100, 25], zoom: 9, bearing: 0 }, "free");
const waits = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);
const hide = (hidden: boolean) => {
  Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
};

test("a chapter that plays stands for its time from when the map is at rest, then the next; the last one stays", () => {
  store.getState().startStory("one", { mode: "playing" });
  waits(2);
  comesToRest();
  waits(9.9);
  expect(chapter()).toBe(0);
  waits(0.2);
  expect(chapter()).toBe(1);
  comesToRest();
  waits(5.1);
  comesToRest();
  waits(60);
  expect([chapter(), mode()]).toEqual([2, "paused"]);
});

test("where the map never says that it rests, the time begins after four seconds", () => {
  store.getState().startStory("one", { mode: "playing" });
  waits(13.9);
  expect(chapter()).toBe(0);
  waits(0.2);
  expect(chapter()).toBe(1);
});

test("time passes only while it plays, the page is seen and no source is open", () => {
  store.getState().startStory("one", { mode: "playing" });
  comesToRest();
  waits(4);
  hide(true);
  waits(60);
  hide(false);
  waits(3);
  store.getState().setStoryMode("paused");
  waits(60);
  store.getState().setStoryMode("playing");
  waits(2);
  store.getState().openDocument("001");
  waits(60);
  store.getState().setDrawer("none");
  waits(0.9);
  expect(chapter()).toBe(0);
  waits(0.2);
  expect(chapter()).toBe(1);
});

test("a later rest of the map, a step by hand and the end begin no second clock", () => {
  store.getState().startStory("one", { mode: "playing" });
  comesToRest();
  waits(8);
  comesToRest();
  waits(2.1);
  expect(chapter()).toBe(1);
  store.getState().stepStory(-1);
  comesToRest();
  waits(9);
  expect(chapter()).toBe(0);
  store.getState().endStory();
  waits(60);
  expect(store.getState().play).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});

const press = (key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
};
const add = (html: [string, Record<string, string>?]) => {
  const element = document.body.appendChild(document.createElement(html[0]));
  for (const [name, value] of Object.entries(html[1] ?? {})) element.setAttribute(name, value);
  return element;
};

test("arrow keys, page keys of a clicker, space, Home and End lead through a story", () => {
  store.getState().startStory("one");
  expect(press("ArrowRight").defaultPrevented).toBe(true);
  expect(chapter()).toBe(1);
  press("PageDown");
  expect(chapter()).toBe(2);
  press("ArrowLeft");
  press("PageUp");
  expect(chapter()).toBe(0);
  press(" ");
  expect(chapter()).toBe(1);
  press(" ", document.body, { shiftKey: true });
  expect(chapter()).toBe(0);
  press("End");
  expect(chapter()).toBe(2);
  press("Home");
  expect(chapter()).toBe(0);
});

test("a key belongs to a field, a dialog, a button or the map before it belongs to the story", () => {
  store.getState().startStory("one");
  press("ArrowRight", add(["input"]));
  press("PageDown", add(["div", { role: "tablist" }]));
  press(" ", add(["button"]));
  press("ArrowRight", document.body, { ctrlKey: true });
  press("ArrowRight", document.body, { repeat: true });
  const dialog = add(["dialog"]);
  press("ArrowRight", dialog);
  expect(chapter()).toBe(0);
  store.getState().openDocument("001");
  press("PageDown");
  expect(chapter()).toBe(0);
  store.getState().setDrawer("none");
  // Who looks around moves the map by arrow keys; the clicker leads back to the story.
  store.getState().exploreStory();
  expect(press("ArrowRight").defaultPrevented).toBe(false);
  expect([chapter(), mode()]).toEqual([0, "exploring"]);
  press("PageDown");
  expect([chapter(), mode()]).toEqual([1, "paused"]);
  store.getState().endStory();
  expect(press("PageDown").defaultPrevented).toBe(false);
  expect(storyStepOf({ key: "x", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, target: null }, false)).toBeNull();
});

const pointer = (type: string, target: EventTarget, x: number, y: number) => target.dispatchEvent(Object.assign(new MouseEvent(type, { bubbles: true, clientX: x, clientY: y, button: 0 }), { pointerId: 1, isPrimary: true }));
const strokes = (target: EventTarget, from: number, to: number, down = 0) => {
  pointer("pointerdown", target, from, 100);
  pointer("pointerup", target, to, 100 + down);
  target.dispatchEvent(new MouseEvent("click", { bubbles: true }));
};

test("a swipe over the card goes on or back, a tap on its free part goes on, and its buttons do what they say", () => {
  store.getState().startStory("one");
  const card = add(["article", { "data-story-card": "" }]);
  strokes(card, 400, 300);
  expect(chapter()).toBe(1);
  strokes(card, 300, 400);
  expect(chapter()).toBe(0);
  strokes(card, 400, 350);
  strokes(card, 400, 330, 200);
  expect(chapter()).toBe(0);
  strokes(card, 400, 403);
  expect(chapter()).toBe(1);
  strokes(card.appendChild(document.createElement("button")), 400, 400);
  strokes(add(["div"]), 400, 300);
  expect(chapter()).toBe(1);
  // A double tap is one.
  card.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 2 }));
  expect(chapter()).toBe(1);
  pointer("pointerdown", card, 400, 100);
  pointer("pointercancel", card, 300, 100);
  pointer("pointerup", card, 200, 100);
  expect(chapter()).toBe(1);
  expect([strokeOf(-59, 0), strokeOf(-60, 10), strokeOf(60, -36), strokeOf(60, 37)]).toEqual([null, 1, -1, null]);
});

test("on a turned table a swipe counts as the visitor makes it", () => {
  store.getState().enterKiosk(kioskFlags());
  store.getState().touchKiosk();
  store.getState().flipKiosk();
  const card = add(["article", { "data-story-card": "" }]);
  strokes(card, 300, 400);
  expect(chapter()).toBe(1);
});

test("story keys after a touch frame no map; a key that moves it, or Tab, does", () => {
  store.getState().startStory("one");
  const isUnframed = () => "storyKeys" in document.documentElement.dataset;
  const key = (name: string) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
  key("PageDown");
  expect(isUnframed()).toBe(false);
  document.body.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true }));
  key("PageDown");
  expect([isUnframed(), chapter()]).toEqual([true, 2]);
  key("Tab");
  key("PageUp");
  expect(isUnframed()).toBe(false);
  document.body.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true }));
  key("PageUp");
  store.getState().exploreStory();
  key("ArrowLeft");
  expect(isUnframed()).toBe(false);
});
