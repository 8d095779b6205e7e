import { expect, test } from "vitest";
import { defaultConfiguration } from "../../src/domain/configuration";
import { defaultView } from "../../src/domain/saved-view";
import { readLink, writeLink } from "../../src/formats/permalink";
import type { PlanStoreApi } from "../../src/store/plan-store";
import { savedViewOf } from "../../src/store/saved-view";
import { kioskFlags } from "../support/kiosk";
import { aChapter, aStory, aStoryStore } from "../support/told-stories";

const stories = [
  aStory("one", {
    chapters: [
      aChapter("a"),
      aChapter("b", {}, { camera: null, selection: ["linkage-qujing"], theme: "industries", layers: { hidden: ["bonded-zone"], opacity: {}, order: [] }, flavour: "light" }),
      aChapter("c", { transition: "cut" }, { selection: ["ftz-kunming", "gone-zone"] }),
    ],
  }),
  aStory("two"),
];
const placeOf = (store: PlanStoreApi) => {
  const { play } = store.getState();
  return play && `${play.id} ${play.chapter} ${play.mode}`;
};
/** What a chapter decides of the map. */
const shownBy = (store: PlanStoreApi) => {
  const { cameraRequest, selection, layers, theme, over, year, day, flavour, classesOff, comparison, siteSearch, language, role } = store.getState();
  return { target: cameraRequest?.target, stands: cameraRequest?.stands, isStaged: cameraRequest?.isStaged, selection, layers, theme, over, year, day, flavour, classesOff, comparison, siteSearch, language, role };
};

test("a chapter sets camera, selection, layers, theme and appearance, and leaves language and role to the reader", async () => {
  const store = await aStoryStore(stories);
  store.getState().setLanguage("en");
  store.getState().startStory("one");
  expect(placeOf(store)).toBe("one 0 paused");
  expect(shownBy(store)).toMatchObject({ target: { kind: "camera", camera: { zoom: 8.5, pitch: 30 } }, isStaged: true, flavour: "wall", language: "en", role: "planner" });
  expect(store.getState().cameraRequest).toMatchObject({ cut: false, flightMs: 2400 });
  store.getState().stepStory(1);
  expect(shownBy(store)).toMatchObject({ target: { kind: "bounds" }, stands: ["linkage-qujing"], selection: ["linkage-qujing"], theme: "industries", layers: { hidden: ["bonded-zone"] }, flavour: "light" });
  // A zone that is not there is left out, and the chapter cuts.
  store.getState().stepStory(1);
  expect(store.getState().selection).toEqual(["ftz-kunming"]);
  expect(store.getState().cameraRequest?.cut).toBe(true);
});

test("at the end it stays, and one that played is halted", async () => {
  const store = await aStoryStore(stories);
  store.getState().startStory("one", { chapter: 2, mode: "playing" });
  store.getState().stepStory(1);
  expect(placeOf(store)).toBe("one 2 paused");
  store.getState().stepStory(-1);
  expect(placeOf(store)).toBe("one 1 paused");
});

test("what was left to look around is resumed exactly", async () => {
  const store = await aStoryStore(stories);
  store.getState().startStory("one", { chapter: 1 });
  const told = shownBy(store);
  const serial = store.getState().cameraRequest?.serial ?? 0;
  store.getState().exploreStory();
  expect(placeOf(store)).toBe("one 1 exploring");
  const { selectZone, setTheme, toggleLayer, cameraRested, setFlavour, setDay, openDocument } = store.getState();
  selectZone("ftz-kunming", { zoom: true });
  setTheme("housing");
  toggleLayer("bonded-zone");
  setFlavour("dark");
  setDay("2020-01-01");
  openDocument("001");
  cameraRested({ center: [103, 26], zoom: 11, bearing: 40 }, "free");
  expect(shownBy(store)).not.toEqual(told);
  store.getState().resumeStory();
  expect(shownBy(store)).toEqual(told);
  expect(placeOf(store)).toBe("one 1 paused");
  // The map is asked anew, or it would stay where it was moved.
  expect(store.getState().cameraRequest?.serial).toBeGreaterThan(serial);
  expect(store.getState().drawer).toBe("none");
});

test("play and pause go on from exploring at the chapter that was left", async () => {
  const store = await aStoryStore(stories);
  store.getState().startStory("two", { chapter: 1 });
  store.getState().exploreStory();
  store.getState().setStoryMode("playing");
  expect(placeOf(store)).toBe("two 1 playing");
  store.getState().setStoryMode("paused");
  expect(placeOf(store)).toBe("two 1 paused");
});

test("a chapter that fails is passed over and not shown again", async () => {
  const store = await aStoryStore(stories);
  store.getState().startStory("two", { mode: "playing" });
  store.getState().failChapter({ id: "two", chapter: 0 });
  expect(placeOf(store)).toBe("two 1 playing");
  store.getState().stepStory(-1);
  expect(placeOf(store)).toBe("two 1 paused");
  store.getState().failChapter({ id: "two", chapter: 7 });
  expect(store.getState().failedChapters.size).toBe(1);
});

test("the end leads back to the view before, in the language chosen since", async () => {
  const store = await aStoryStore(stories);
  store.getState().selectZone("ftz-kunming");
  store.getState().setTheme("quota");
  store.getState().cameraRested({ center: [102.9, 25.1], zoom: 10, bearing: 15 }, "free");
  const before = savedViewOf(store.getState());
  store.getState().startStory("one", { chapter: 1 });
  store.getState().stepStory(1);
  store.getState().setLanguage("both");
  store.getState().endStory();
  const { play, viewBefore, cameraRequest } = store.getState();
  expect({ play, viewBefore }).toEqual({ play: null, viewBefore: null });
  expect(cameraRequest).toMatchObject({ target: { kind: "camera", camera: before.camera }, cut: true });
  expect(cameraRequest?.isStaged).toBeUndefined();
  store.getState().cameraRested(before.camera ?? { center: [0, 0], zoom: 0, bearing: 0 }, "free");
  expect(savedViewOf(store.getState())).toEqual({ ...before, language: "both" });
});

test("the address of a story is its place alone, and of who looks around what he sees", async () => {
  const store = await aStoryStore(stories);
  store.getState().startStory("one", { chapter: 1 });
  const written = writeLink(savedViewOf(store.getState()), defaultConfiguration);
  expect(written).toBe("story=one&chapter=2");
  store.getState().exploreStory();
  store.getState().cameraRested({ center: [103, 26], zoom: 11, bearing: 0 }, "free");
  expect(writeLink(savedViewOf(store.getState()), defaultConfiguration)).not.toContain("story");
  const other = await aStoryStore(stories);
  other.getState().openView(readLink(`?${written}`, defaultConfiguration).view);
  expect(placeOf(other)).toBe("one 1 paused");
  // Before the story there was the home view: the end leads there.
  other.getState().endStory();
  expect(other.getState().cameraRequest?.stands).toBe("home");
  other.getState().cameraRested({ center: [102.7, 25], zoom: 8, bearing: 0 }, "home");
  expect(savedViewOf(other.getState())).toEqual(defaultView);
});

test("a story asked for before the stories came begins when they come; one that never comes is said", async () => {
  const store = await aStoryStore([]);
  store.setState({ stories: null });
  store.getState().startStory("two", { chapter: 2 });
  expect(placeOf(store)).toBe("two 2 paused");
  store.getState().receiveStories(stories, []);
  expect(shownBy(store)).toMatchObject({ isStaged: true });
  expect(placeOf(store)).toBe("two 2 paused");
  store.getState().endStory();
  store.getState().startStory("nowhere");
  expect(store.getState().play).toBeNull();
  expect(store.getState().problems).toContainEqual({ code: "unknown-story", at: "nowhere" });
});

test("a kiosk loops over its stories, stops for a touch, and a reset gives back everything", async () => {
  const store = await aStoryStore(stories);
  store.getState().enterKiosk(kioskFlags({ stories: ["two", "one"], language: "both" }));
  expect(placeOf(store)).toBe("two 0 playing");
  const fresh = shownBy(store);
  for (let step = 0; step < 3; step++) store.getState().stepStory(1);
  expect(placeOf(store)).toBe("one 0 playing");
  for (let step = 0; step < 3; step++) store.getState().stepStory(1);
  expect(placeOf(store)).toBe("two 0 playing");
  store.getState().touchKiosk();
  expect(placeOf(store)).toBe("two 0 paused");
  const { exploreStory, selectZone, setTheme, toggleLayer, setLanguage, setFlavour, openDocument, setShowsThird, failChapter, flipKiosk } = store.getState();
  exploreStory();
  selectZone("ftz-kunming");
  setTheme("industries");
  toggleLayer("bonded-zone");
  setLanguage("en");
  setFlavour("light");
  openDocument("001");
  setShowsThird(true);
  failChapter({ id: "one", chapter: 1 });
  flipKiosk();
  store.getState().resetKiosk();
  expect(placeOf(store)).toBe("two 0 playing");
  expect(shownBy(store)).toEqual(fresh);
  expect(store.getState()).toMatchObject({ drawer: "none", showsThird: false, problems: [], kiosk: { phase: { name: "attract" }, isFlipped: false, resets: 1 } });
  expect(store.getState().failedChapters.size).toBe(0);
});

test("who touches a kiosk before its stories have come finds the first one standing when they do", async () => {
  const store = await aStoryStore(stories);
  store.setState({ stories: null });
  store.getState().enterKiosk(kioskFlags());
  store.getState().touchKiosk();
  expect(store.getState().play).toBeNull();
  store.getState().receiveStories(stories, []);
  expect([store.getState().play, store.getState().kiosk?.phase.name]).toEqual([expect.objectContaining({ id: stories[0]?.id, chapter: 0, mode: "paused" }), "visit"]);
});
