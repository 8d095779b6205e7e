// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followConsole } from "../../../src/app/exhibition/follow-console";
import { runStoryClock } from "../../../src/app/exhibition/story-clock";
import { leadWalls } from "../../../src/app/exhibition/lead-walls";
import { parseScreenMessage } from "../../../src/domain/kiosk/screen-message";
import { defaultView } from "../../../src/domain/saved-view";
import type { Story } from "../../../src/domain/stories/story";
import { readKioskFlags } from "../../../src/formats/kiosk-link";
import { journal } from "../../../src/platform/journal";
import { createPlanStore, type PlanStoreApi } from "../../../src/store/plan-store";
import { theRealPublication } from "../../support/publication";
import { someScreens } from "../../support/screens";
import { storyOf } from "../../support/stories";

const sample = storyOf("sound");
const NOTE = "只给讲解人看";
const stories: Story[] = [{ ...sample, chapters: ["a", "b", "c", "d"].flatMap((id) => sample.chapters.slice(1).map((chapter) => ({ ...chapter, id, seconds: 8, notes: { zh: NOTE, en: NOTE, third: null } }))) }];
const publication = (await theRealPublication()).publication;

let screens = someScreens();
let ends: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance", "Date", "requestAnimationFrame", "cancelAnimationFrame"] });
  screens = someScreens();
});
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  vi.useRealTimers();
});

const seated = (seat: "wall" | "console", told: readonly Story[] | null = stories): PlanStoreApi => {
  const store = createPlanStore();
  store.getState().receivePublication(publication, []);
  const { flags } = readKioskFlags(`?screen=${seat}`, "zh");
  if (!flags) throw new Error("no screen");
  store.getState().enterKiosk(flags);
  if (told) store.getState().receiveStories(told, []);
  return store;
};
const aWall = (told?: readonly Story[] | null): PlanStoreApi => {
  const store = seated("wall", told);
  ends.push(followConsole(store, "1", window, screens.channelOf));
  return store;
};
const aConsole = (told?: readonly Story[]): PlanStoreApi & { end: () => void } => {
  const store = seated("console", told);
  const end = leadWalls(store, "1", window, screens.channelOf);
  ends.push(end);
  return Object.assign(store, { end });
};
/** A page of the test's own says what is shown; the answer says it again. */
const tell = (shown: Record<string, unknown>, since = Date.now()): (() => void) => {
  const channel = screens.channelOf("pianqu-1");
  const say = () => channel.postMessage(JSON.stringify({ version: 1, kind: "shows", from: "x", sentAt: 1, since, shown: { place: null, mode: "paused", serial: 1, language: "zh", showsThird: false, exploring: null, isBlank: false, pointer: null, ...shown } }));
  say();
  return say;
};
const now = (ms = 100) => vi.advanceTimersByTime(ms);
const chapterOf = (store: PlanStoreApi) => store.getState().play?.chapter;
const linkOf = (store: PlanStoreApi) => store.getState().presenter.link;

test("a wall follows: chapters, playing, language, blank, the dot, and looking around", () => {
  const [wall, console] = [aWall(), aConsole()];
  now(500);
  expect(linkOf(console)).toEqual({ status: "leading", walls: 1 });
  expect(linkOf(wall)).toEqual({ status: "following" });
  console.getState().stepStory(1);
  expect(chapterOf(wall)).toBe(1);
  expect(wall.getState().play?.mode).toBe("paused");
  console.getState().setStoryMode("playing");
  now();
  expect(wall.getState().play?.mode).toBe("playing");
  console.getState().setLanguage("both");
  console.getState().setBlank(true);
  now(20);
  expect(wall.getState()).toMatchObject({ language: "both", presenter: { isBlank: true } });
  console.getState().pointAt([103.1, 25.2]);
  now(20);
  expect(wall.getState().presenter.pointer).toEqual([103.1, 25.2]);
  console.getState().exploreStory();
  console.getState().cameraRested({ center: [103.5, 25.4], zoom: 11, bearing: 0 }, "free");
  console.getState().selectZone("park-fumin");
  now(40);
  expect(wall.getState()).toMatchObject({ play: { mode: "exploring" }, selection: ["park-fumin"], cameraRequest: { cut: true, target: { kind: "camera", camera: { center: [expect.closeTo(103.5, 6), expect.closeTo(25.4, 6)], zoom: 11 } } } });
  const before = wall.getState().play?.serial ?? 0;
  console.getState().resumeStory();
  expect(wall.getState().play).toMatchObject({ chapter: 1, mode: "paused" });
  expect(wall.getState().play?.serial).toBeGreaterThan(before);
});

test("a following wall does not step by itself: the console's clock is the only one", () => {
  const [wall, console] = [aWall(), aConsole()];
  ends.push(runStoryClock(wall));
  now(500);
  console.getState().setStoryMode("playing");
  now(30_000);
  expect([chapterOf(console), chapterOf(wall)]).toEqual([0, 0]);
  console.end();
  now(90_000);
  expect(chapterOf(wall)).toBeGreaterThan(0);
});

test("no note is in any message, nor anything else than what is shown", () => {
  aWall();
  const console = aConsole();
  now(500);
  for (const by of [1, 1, -1] as const) console.getState().stepStory(by);
  console.setState({ statementsQuery: "SECRET-QUERY" });
  now(3000);
  expect(screens.said.length).toBeGreaterThan(6);
  expect(screens.said.filter((text) => text.includes(NOTE) || text.includes("SECRET"))).toEqual([]);
  expect(screens.said.every((text) => parseScreenMessage(text) !== null)).toBe(true);
});

test("a wall that opens later comes to the console's chapter at once", () => {
  const console = aConsole();
  now(500);
  console.getState().stepStory(1);
  const wall = aWall();
  expect(chapterOf(wall)).toBe(1);
});

test("a console that was closed leaves the wall as it is, and never black; shortly after it goes on by itself, in its own language", () => {
  const [wall, console] = [aWall(), aConsole()];
  now(500);
  console.getState().stepStory(1);
  console.getState().setBlank(true);
  console.getState().setLanguage("en");
  console.getState().setShowsThird(true);
  now();
  console.getState().exploreStory();
  console.getState().cameraRested({ center: [103.5, 25.4], zoom: 11, bearing: 0 }, "free");
  console.getState().selectZone("park-fumin");
  now();
  expect(wall.getState()).toMatchObject({ language: "en", showsThird: true, selection: ["park-fumin"], presenter: { isBlank: true } });
  console.end();
  expect(linkOf(wall)).toEqual({ status: "lost" });
  expect(wall.getState()).toMatchObject({ play: { chapter: 1, mode: "exploring" }, presenter: { isBlank: false, pointer: null } });
  now(4500);
  expect(linkOf(wall)).toEqual({ status: "lost" });
  now(1000);
  expect(linkOf(wall)).toEqual({ status: "none" });
  expect(wall.getState()).toMatchObject({ play: { chapter: 1, mode: "playing" }, language: "zh", showsThird: false });
  expect(wall.getState().selection).not.toContain("park-fumin");
});

test("a console that has no story to show leaves the wall its loop; it can be black all the same", () => {
  const wall = aWall();
  const before = wall.getState().play;
  expect(before?.mode).toBe("playing");
  const console = aConsole([]);
  now(3000);
  expect(linkOf(wall).status).toBe("none");
  console.getState().setBlank(true);
  expect(wall.getState().presenter.isBlank).toBe(true);
  expect(wall.getState().play).toEqual(before);
  console.getState().setBlank(false);
  now();
  expect(wall.getState().presenter.isBlank).toBe(false);
  console.end();
  now(10_000);
  expect(wall.getState().play).toMatchObject({ id: before?.id, mode: "playing" });
});

test("a wall without a chapter begins its loop when its console is lost", () => {
  const [wall, console] = [aWall(), aConsole()];
  now(500);
  wall.setState({ play: null });
  console.end();
  now(10_000);
  expect(wall.getState().play).toMatchObject({ chapter: 0, mode: "playing" });
});

test("a story that the wall does not have is passed over and noted; its own chapter stays", () => {
  const wall = aWall();
  const before = wall.getState().play;
  tell({ place: { story: "collaboration", chapter: 0 } });
  expect(wall.getState().play).toEqual(before);
  expect(wall.getState().problems).toEqual([]);
  expect(journal.read().at(-1)).toMatchObject({ kind: "error", detail: "the console shows a story that is not here" });
});

test("a wall whose stories have not come yet shows the console's chapter when they come", () => {
  const wall = aWall(null);
  const say = tell({ place: { story: sample.id, chapter: 2 } });
  wall.getState().receiveStories(stories, []);
  now();
  say();
  now();
  expect(chapterOf(wall)).toBe(2);
});

test("a wall that was reset on its own side comes back to what its console shows", () => {
  const [wall, console] = [aWall(), aConsole()];
  now(500);
  console.getState().showChapter(3);
  now();
  wall.getState().resetKiosk();
  expect(chapterOf(wall)).toBe(0);
  now(1500);
  expect(chapterOf(wall)).toBe(3);
});

test("of a flood of chapters a wall takes only so many as it can draw, and the last", () => {
  const wall = aWall();
  let changes = 0;
  wall.subscribe(({ play }, { play: was }) => void (changes += Number(play?.chapter !== was?.chapter)));
  for (let serial = 1; serial <= 100; serial += 1) {
    tell({ place: { story: sample.id, chapter: serial % 4 }, serial });
    now(5);
  }
  expect(changes).toBeGreaterThan(2);
  expect(changes).toBeLessThanOrEqual(7);
  now(200);
  expect(chapterOf(wall)).toBe(0);
});

test("who asks again and again is answered ten times a second, and a crowd of walls is no crowd", () => {
  const console = aConsole();
  aWall();
  now(500);
  const flood = screens.channelOf("pianqu-1");
  const before = screens.said.length;
  for (let time = 0; time < 500; time += 1) {
    flood.postMessage(JSON.stringify({ version: 1, kind: "asks", from: "flood", sentAt: 1 }));
    flood.postMessage(JSON.stringify({ version: 1, kind: "here", from: `flood-${time}`, sentAt: 1, place: null }));
    now(2);
  }
  expect(screens.said.length - before - 1000).toBeLessThan(30);
  expect(linkOf(console)).toMatchObject({ walls: 60 });
});

test.each([["tomorrow", 86_400_000], ["the end of numbers", 1e308]])("who took the lead %s is not believed", (_, ahead) => {
  const wall = aWall();
  const before = wall.getState().play;
  tell({ place: { story: sample.id, chapter: 2 } }, Date.now() + ahead);
  expect(linkOf(wall).status).toBe("none");
  expect(wall.getState().play).toEqual(before);
});

test("a clock that was set back between two consoles leaves the later one the lead", () => {
  const [wall, first] = [aWall(), aConsole()];
  now(2000);
  vi.setSystemTime(Date.now() - 36_000_000);
  now(1500);
  const second = aConsole();
  now(500);
  expect(linkOf(first)).toEqual({ status: "overtaken" });
  second.getState().showChapter(2);
  now();
  expect(chapterOf(wall)).toBe(2);
});

test("a console that only falls silent is lost after five seconds", () => {
  const wall = aWall();
  const { channelOf, said } = screens;
  const silent = channelOf("pianqu-1");
  aConsole();
  now(500);
  const beat = [...said].reverse().find((text) => text.includes('"shows"')) ?? "";
  for (const end of ends.splice(1)) end();
  silent.postMessage(beat.replace(/"from":"[^"]+"/, '"from":"silent"'));
  expect(linkOf(wall).status).toBe("following");
  now(4000);
  expect(linkOf(wall).status).toBe("following");
  now(3000);
  expect(linkOf(wall).status).toBe("lost");
});

test("a console opened anew goes on where the wall is", () => {
  const wall = aWall();
  wall.getState().showChapter(3);
  const console = aConsole();
  now(500);
  expect([chapterOf(console), chapterOf(wall)]).toEqual([3, 3]);
});

test("of two consoles the later one leads, and the earlier says so and can take back", () => {
  const [wall, first] = [aWall(), aConsole()];
  now(2000);
  const second = aConsole();
  now(500);
  expect(linkOf(first)).toEqual({ status: "overtaken" });
  second.getState().stepStory(1);
  first.getState().showChapter(3);
  expect(chapterOf(wall)).toBe(1);
  now(100);
  first.getState().setScreenLink({ status: "leading", walls: 0 });
  expect(linkOf(second)).toEqual({ status: "overtaken" });
  expect(chapterOf(wall)).toBe(3);
});

test("walls that go are counted no more", () => {
  aWall();
  aWall();
  const console = aConsole();
  now(500);
  expect(linkOf(console)).toEqual({ status: "leading", walls: 2 });
  ends[0]?.();
  now(1000);
  expect(linkOf(console)).toEqual({ status: "leading", walls: 1 });
});

test("without such channels console and wall say so", () => {
  const store = seated("console");
  leadWalls(store, "1", window, () => {
    throw new Error("none");
  });
  expect(linkOf(store)).toEqual({ status: "impossible" });
});

const shows = { version: 1, kind: "shows", from: "x", sentAt: 1, since: 1, shown: { place: { story: "sample", chapter: 1 }, mode: "paused", serial: 1, language: "zh", showsThird: false, exploring: null, isBlank: false, pointer: null } };
test.each<[string, unknown]>([
  ["an object", shows],
  ["no JSON", "{"],
  ["another version", JSON.stringify({ ...shows, version: 2 })],
  ["notes", JSON.stringify({ ...shows, shown: { ...shows.shown, notes: "x" } })],
  ["a prototype as story", JSON.stringify({ ...shows, shown: { ...shows.shown, place: { story: "constructor", chapter: 0 } } })],
  ["a camera out of the world", JSON.stringify({ ...shows, shown: { ...shows.shown, exploring: { camera: { ...defaultView, center: [500, 0] }, screen: null, selection: [] } } })],
  ["a selection of thousands", JSON.stringify({ ...shows, shown: { ...shows.shown, pointer: Array.from({ length: 9000 }, () => 1) } })],
])("what is no message is passed over: %s", (_, data) => {
  expect(parseScreenMessage(JSON.stringify(shows))).toEqual(shows);
  expect(parseScreenMessage(data)).toBeNull();
  const wall = aWall();
  screens.channelOf("pianqu-1").postMessage(data);
  expect(linkOf(wall).status).toBe("none");
});
