// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stagedCamera } from "../../src/domain/stories/staged-camera";
import { followCamera } from "../../src/map/follow-camera";
import type { PlanStoreApi } from "../../src/store/plan-store";
import { aStageEngine } from "../support/stage-engine";
import { aStory, aStoryStore } from "../support/told-stories";

let store: PlanStoreApi;
let stage: ReturnType<typeof aStageEngine>;
let stop: () => void;
const jumps = vi.fn<(to: { center?: unknown; zoom?: number; pitch?: number }) => void>();
const padding = { top: 116, right: 620, bottom: 12, left: 340 };

beforeEach(async () => {
  store = await aStoryStore([aStory("one")]);
  vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame"] });
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  jumps.mockClear();
  stage = aStageEngine();
  const { jumpTo } = stage.engine;
  stage.engine.jumpTo = (to) => {
    jumps(to);
    jumpTo(to);
  };
  stop = followCamera(stage.map, store, true);
  store.getState().editStory("one", "a");
  store.getState().setPadding(padding);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const look = () => {
  const view = store.getState().stories?.[0]?.chapters[0]?.view;
  if (!view?.camera) throw new Error("no camera");
  store.getState().lookAtView(view);
  return view.camera;
};

test("a chapter is fitted into the part of the map that the editor leaves, tilted as it is, and again when the editor grows", () => {
  const camera = look();
  const fitted = stagedCamera(camera, { width: 1920, height: 1080, padding });
  expect(jumps.mock.lastCall?.[0]).toEqual({ center: fitted.center, zoom: fitted.zoom, bearing: 0, pitch: 30 });
  expect(stage.engine.getPitch()).toBe(30);
  const wider = { ...padding, right: 800 };
  store.getState().setPadding(wider);
  stage.arrives();
  expect(stagedCamera(camera, { width: 1920, height: 1080, padding: wider }).zoom).toBeLessThan(fitted.zoom);
  expect(stage.engine.easeTo.mock.lastCall?.[0] ?? jumps.mock.lastCall?.[0]).toMatchObject({ zoom: stagedCamera(camera, { width: 1920, height: 1080, padding: wider }).zoom });
});

test("when the editor closes the ground is laid flat, and no panel tilts it again", () => {
  look();
  store.getState().setDrawer("none");
  store.getState().setPadding({ ...padding, right: 12 });
  vi.advanceTimersToNextFrame();
  stage.arrives();
  expect([stage.engine.getPitch(), stage.engine.getMaxPitch()]).toEqual([0, 0]);
  store.getState().setPadding(padding);
  expect(stage.engine.getMaxPitch()).toBe(0);
});
