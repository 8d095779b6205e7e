// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { nextReload } from "../../../src/app/exhibition/nightly-reload";
import { watchScreen, type Screen } from "../../../src/app/exhibition/watch-screen";
import { defaultKiosk } from "../../../src/domain/kiosk/kiosk-configuration";
import { journal, journalKey } from "../../../src/platform/journal";
import { clearFault, raisedFaults, screenFaults } from "../../../src/platform/kiosk-guard";
import { aKioskStore, aStory } from "../../support/kiosk-store";
import type { PlanStoreApi } from "../../../src/store/plan-store";

const root = document.documentElement;

function aScreen() {
  const frames: (() => void)[] = [];
  let hasFrames = true;
  const screen = { isHidden: false, reloads: 0, sleeps: 0, isMounted: true };
  const given: Screen = {
    now: () => Date.now(),
    isHidden: () => screen.isHidden,
    requestFrame: (callback) => (hasFrames ? callback() : frames.push(callback)),
    isMounted: () => screen.isMounted,
    reload: () => (screen.reloads += 1),
    keepAwake: () => () => (screen.sleeps += 1),
  };
  return { screen, given, framesStop: () => (hasFrames = false) };
}
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
const beatAge = () => Date.now() - Number(root.dataset["beat"]);
const noted = (kind: string) => journal.read().filter((entry) => entry.kind === kind).map(({ detail }) => detail);

let store: PlanStoreApi;
beforeEach(async () => {
  for (const fault of screenFaults) clearFault(fault);
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  localStorage.removeItem(journalKey);
  store = await aKioskStore();
  vi.useFakeTimers();
});
afterEach(() => {
  store.getState().leaveKiosk();
  vi.useRealTimers();
});

test("a screen beats as long as frames come, and no longer 15 seconds after", async () => {
  const { given, framesStop, screen } = aScreen();
  watchScreen(store, given);
  await seconds(100);
  expect(beatAge()).toBeLessThanOrEqual(1000);
  framesStop();
  await seconds(17);
  const last = root.dataset["beat"];
  await seconds(60);
  expect(root.dataset["beat"]).toBe(last);
  expect(noted("watchdog")).toEqual(["no frames"]);
  // Out of sight no frames are due.
  screen.isHidden = true;
  await seconds(5);
  expect(beatAge()).toBeLessThanOrEqual(1000);
});

test("nothing of the app on the page is no beat", async () => {
  const { given, screen } = aScreen();
  watchScreen(store, given);
  await seconds(2);
  const last = root.dataset["beat"];
  screen.isMounted = false;
  await seconds(10);
  expect(root.dataset["beat"]).toBe(last);
});

test("leaving the exhibition ends the guard, the wake lock and the beat; an ordinary page has none", async () => {
  const { given, screen } = aScreen();
  watchScreen(store, given);
  await seconds(2);
  store.getState().leaveKiosk();
  expect(root.dataset["leaving"]).toBe("");
  expect(screen.sleeps).toBe(1);
  const last = root.dataset["beat"];
  await seconds(10);
  expect(root.dataset["beat"]).toBe(last);
});

test("what the screen cannot be shown with is named; a reset for the next visitor does not mend it, a picture does", async () => {
  const { given } = aScreen();
  watchScreen(store, given);
  store.getState().report([{ code: "map-not-drawn" }]);
  expect(root.dataset["fault"]).toBe("map");
  store.getState().resetKiosk();
  expect(store.getState().problems).toEqual([]);
  expect(root.dataset["fault"]).toBe("map");
  store.getState().report([{ code: "map-not-drawn" }]);
  store.getState().dismissProblems(store.getState().problems);
  expect(root.dataset["fault"]).toBeUndefined();
  expect(noted("error")).toContain("map-not-drawn");
});

test("when every chapter of the loop failed the screen says so, until a reset gives them another chance", async () => {
  const { given } = aScreen();
  watchScreen(store, given);
  for (const id of ["story-a", "story-b"]) for (const chapter of [0, 1]) store.getState().failChapter({ id, chapter });
  expect(raisedFaults()).toEqual(["chapters"]);
  store.getState().resetKiosk();
  expect(raisedFaults()).toEqual([]);
});

test("a screen without zones names its data; one without stories shows the map", async () => {
  const { given } = aScreen();
  const empty = await aKioskStore("kiosk", []);
  watchScreen(empty, given);
  expect(raisedFaults()).toEqual([]);
  const { publication } = empty.getState();
  empty.getState().receivePublication({ ...publication, zones: [] }, []);
  expect(raisedFaults()).toEqual(["data"]);
  empty.getState().leaveKiosk();
});

test("stories that are listed and cannot be told are a fault", async () => {
  const { given } = aScreen();
  const bare = await aKioskStore("kiosk", []);
  watchScreen(bare, given);
  bare.getState().receiveStories([], [], true);
  expect(raisedFaults()).toEqual(["chapters"]);
  bare.getState().leaveKiosk();
});

test("the presenter's screen is kept awake and noted, and named no faults of", async () => {
  const { given, screen } = aScreen();
  const console = await aKioskStore("console", [aStory("story-a", 1)]);
  watchScreen(console, given);
  console.getState().report([{ code: "no-webgl" }]);
  await seconds(5);
  expect(root.dataset["fault"]).toBeUndefined();
  expect(root.dataset["beat"]).toBeUndefined();
  console.getState().leaveKiosk();
  expect(screen.sleeps).toBe(1);
});

test("at night the screen reloads once nobody is there", async () => {
  vi.setSystemTime(new Date(2026, 10, 22, 1, 0));
  const { given, screen } = aScreen();
  store.setState(({ configuration }) => ({ configuration: { ...configuration, kiosk: { ...defaultKiosk, reloadAt: "03:30" } } }));
  watchScreen(store, given);
  store.getState().touchKiosk();
  await seconds(2.6 * 3600);
  expect(screen.reloads).toBe(0);
  store.getState().resetKiosk();
  await seconds(1);
  expect(screen.reloads).toBe(1);
  expect(noted("reload")).toContain("nightly");
  // The server takes its time; the next night comes all the same.
  await seconds(60);
  expect(screen.reloads).toBe(1);
  await seconds(24 * 3600);
  expect(screen.reloads).toBe(2);
});

test("a clock that is set back by days does not cost the nights until then", async () => {
  vi.setSystemTime(new Date(2026, 10, 22, 1, 0));
  const { given, screen } = aScreen();
  store.setState(({ configuration }) => ({ configuration: { ...configuration, kiosk: { ...defaultKiosk, reloadAt: "03:30" } } }));
  watchScreen(store, given);
  vi.setSystemTime(new Date(2026, 10, 12, 1, 0));
  await seconds(2.4 * 3600);
  expect(screen.reloads).toBe(0);
  await seconds(0.2 * 3600);
  expect(screen.reloads).toBeGreaterThan(0);
});

test("a wall does not reload under a presenter, nor while his console may come back", async () => {
  vi.setSystemTime(new Date(2026, 10, 22, 1, 0));
  const { given, screen } = aScreen();
  store.setState(({ configuration }) => ({ configuration: { ...configuration, kiosk: { ...defaultKiosk, reloadAt: "03:30" } } }));
  watchScreen(store, given);
  store.getState().setScreenLink({ status: "following" });
  await seconds(2.6 * 3600);
  store.getState().setScreenLink({ status: "lost" });
  await seconds(2);
  expect(screen.reloads).toBe(0);
  store.getState().setScreenLink({ status: "none" });
  await seconds(1);
  expect(screen.reloads).toBe(1);
});

test.each([
  ["03:30", new Date(2026, 10, 22, 1, 0), new Date(2026, 10, 22, 3, 30)],
  ["03:30", new Date(2026, 10, 22, 3, 31), new Date(2026, 10, 23, 3, 30)],
  // Reloaded at night, it does not reload again within the hour.
  ["03:30", new Date(2026, 10, 22, 3, 0), new Date(2026, 10, 23, 3, 30)],
])("%s after %s is %s", (time, after, due) => {
  expect(new Date(nextReload(time, after.getTime()))).toEqual(due);
});
