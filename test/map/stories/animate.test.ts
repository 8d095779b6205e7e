// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { StoryScene } from "../../../src/cartography/stories/story-scene";
import { animateStory } from "../../../src/map/stories/animate";
import { steerQuality } from "../../../src/map/steer-quality";
import { aStageEngine } from "../../support/stage-engine";

const [from, to]: [[number, number], [number, number]] = [[102.8, 25], [103.7, 25.5]];
const flows = [{ id: "f", from, to, fromClearM: 0, toClearM: 0, words: null }];
const aScene = (over: Partial<StoryScene>): StoryScene => ({ chapter: "s c", isSmall: false, metresPerPixel: 150, pitch: 40, named: [], spot: null, relief: null, flows: [], callouts: [], ...over });
const software = "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)";

let frames: number;
let isHidden: boolean;
let overlay: HTMLElement;
let stage: ReturnType<typeof aStageEngine>;
let stopQuality: () => void;

function stageOn(renderer?: string): void {
  stopQuality?.();
  stage = aStageEngine(renderer);
  stopQuality = steerQuality(stage.map, () => "auto", () => {});
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  document.documentElement.style.fontSize = "30.72px";
  frames = 0;
  const wait = globalThis.requestAnimationFrame;
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => {
    frames += 1;
    return wait(callback);
  });
  isHidden = false;
  vi.spyOn(document, "hidden", "get").mockImplementation(() => isHidden);
  overlay = document.createElement("div");
  overlay.append(Object.assign(document.createElementNS("http://www.w3.org/2000/svg", "g")));
  overlay.firstElementChild?.setAttribute("data-pulses", "");
  stageOn();
});
afterEach(() => {
  stopQuality();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const breaths = () => stage.engine.setPaintProperty.mock.calls.length;
const pulses = () => overlay.querySelectorAll("circle").length;

test("the light breathes eight times a second and the map draws no more than that", () => {
  const stop = animateStory(stage.map, overlay, aScene({ spot: { at: from, reachM: 0 }, flows }));
  vi.advanceTimersByTime(10_000);
  expect(breaths()).toBeGreaterThan(50);
  expect(breaths()).toBeLessThanOrEqual(80);
  expect(pulses()).toBe(0);
  stop();
});

test("what passes along ties is no business of the map: it redraws nothing", () => {
  const stop = animateStory(stage.map, overlay, aScene({ flows }));
  vi.advanceTimersByTime(3000);
  expect(pulses()).toBeGreaterThan(0);
  expect(frames).toBeGreaterThan(100);
  expect(breaths()).toBe(0);
  expect(stage.engine.triggerRepaint).not.toHaveBeenCalled();
  stop();
  expect(pulses()).toBe(0);
});

test.each([{ spot: { at: from, reachM: 0 } }, { flows }])("on software rendering %o draws no frames on its own", (over) => {
  stageOn(software);
  const stop = animateStory(stage.map, overlay, aScene(over));
  vi.advanceTimersByTime(30_000);
  expect(breaths()).toBe(0);
  expect(pulses()).toBe(0);
  // A look once a second whether it may move now.
  expect(frames).toBeLessThanOrEqual(31);
  stop();
});

test("a reader who wants less motion sees none, and a page out of sight does nothing", () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  const stop = animateStory(stage.map, overlay, aScene({ flows }));
  vi.advanceTimersByTime(5000);
  expect(pulses()).toBe(0);
  stop();
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  isHidden = true;
  const stopHidden = animateStory(stage.map, overlay, aScene({ spot: { at: from, reachM: 0 } }));
  vi.advanceTimersByTime(5000);
  expect(breaths()).toBe(0);
  isHidden = false;
  document.dispatchEvent(new Event("visibilitychange"));
  vi.advanceTimersByTime(1000);
  expect(breaths()).toBeGreaterThan(4);
  stopHidden();
});

test("frames that come too late end the animation by themselves", () => {
  let at = 0;
  const waiting: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => waiting.push(callback));
  const stop = animateStory(stage.map, overlay, aScene({ flows }));
  for (let frame = 0; frame < 40 && waiting.length > 0; frame += 1) waiting.shift()?.((at += 120));
  expect(pulses()).toBe(0);
  expect(at).toBeLessThan(120 * 40);
  stop();
});

test("with the chapter its frames and timers go", () => {
  for (let round = 0; round < 20; round += 1) animateStory(stage.map, overlay, aScene(round % 2 ? { flows } : { spot: { at: from, reachM: 0 } }))();
  const before = frames;
  vi.advanceTimersByTime(10_000);
  expect(frames).toBe(before);
  expect(vi.getTimerCount()).toBe(0);
});
