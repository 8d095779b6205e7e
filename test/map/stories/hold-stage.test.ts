// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mapOptions } from "../../../src/map/map-options";
import { easeInOut } from "../../../src/map/stage-limits";
import { holdStage } from "../../../src/map/stories/hold-stage";
import type { PlanStoreApi } from "../../../src/store/plan-store";
import { kioskFlags } from "../../support/kiosk";
import { aStageEngine } from "../../support/stage-engine";
import { aChapter, aStory, aToldStory } from "../../support/story-picture";

let store: PlanStoreApi;
let stage: ReturnType<typeof aStageEngine>;
let stop: () => void;

beforeEach(async () => {
  store = await aToldStory(aStory([aChapter()]));
  vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame", "setTimeout"] });
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  stage = aStageEngine();
  stop = holdStage(stage.map, store);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const gestures = () => [stage.engine.dragRotate.isOn, stage.engine.touchZoomRotate.isOn, stage.engine.keyboard.isOn];

test("while a story is told the ground may be tilted by chapters, and by no gesture", () => {
  expect(stage.engine.getMaxPitch()).toBe(60);
  expect(gestures()).toEqual([false, false, false]);
  store.getState().endStory();
  expect(gestures()).toEqual([true, true, true]);
});

test("in an exhibition no gesture turns or tilts the ground, whether or not a chapter is shown; after it they do what they did", () => {
  store.getState().endStory();
  store.getState().enterKiosk(kioskFlags());
  store.setState({ play: null });
  expect(gestures()).toEqual([false, false, false]);
  store.getState().leaveKiosk();
  expect(gestures()).toEqual([true, true, true]);
});

test("at the end of a tilted story the ground is laid flat, and can then no longer be tilted", () => {
  stage.engine.jumpTo({ pitch: 48 });
  store.getState().endStory();
  vi.advanceTimersToNextFrame();
  expect(stage.engine.easeTo).toHaveBeenCalledWith(expect.objectContaining({ pitch: 0 }));
  expect(stage.engine.getPitch()).toBe(48);
  stage.arrives();
  expect(stage.engine.getPitch()).toBe(0);
  expect(stage.engine.getMaxPitch()).toBe(0);
  expect(stage.engine.setMaxBounds).toHaveBeenLastCalledWith(mapOptions.maxBounds);
  expect(stage.listening()).toBe(0);
});

test("a hand that stops the way there only delays it", () => {
  stage.engine.jumpTo({ pitch: 48 });
  store.getState().endStory();
  vi.advanceTimersToNextFrame();
  stage.isStopped();
  expect(stage.engine.getPitch()).toBe(24);
  expect(stage.engine.easeTo).toHaveBeenCalledTimes(2);
  stage.arrives();
  expect(stage.engine.getPitch()).toBe(0);
  expect(stage.engine.getMaxPitch()).toBe(0);
});

test("for a reader who wants less motion it is flat at once", () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  stage.engine.jumpTo({ pitch: 48 });
  store.getState().endStory();
  vi.advanceTimersToNextFrame();
  expect(stage.engine.easeTo).not.toHaveBeenCalled();
  expect(stage.engine.getPitch()).toBe(0);
});

test("the next story begins before the ground was flat: it stays as its chapters want it", () => {
  stage.engine.jumpTo({ pitch: 48 });
  store.getState().endStory();
  store.getState().startStory("told");
  vi.advanceTimersToNextFrame();
  stage.engine.jumpTo({ pitch: 30 });
  expect(stage.engine.getPitch()).toBe(30);
  expect(gestures()).toEqual([false, false, false]);
});

test("twenty stories leave no listener behind", () => {
  for (let round = 0; round < 20; round += 1) {
    store.getState().startStory("told");
    stage.engine.jumpTo({ pitch: 40 });
    store.getState().endStory();
    vi.advanceTimersToNextFrame();
    stage.arrives();
  }
  expect(stage.listening()).toBe(0);
});

test("flights between chapters begin and end slowly", () => {
  expect([easeInOut(0), easeInOut(0.5), easeInOut(1)]).toEqual([0, 0.5, 1]);
  expect(easeInOut(0.05)).toBeLessThan(0.01);
  expect(1 - easeInOut(0.95)).toBeLessThan(0.01);
});
