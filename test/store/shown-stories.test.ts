import { expect, test } from "vitest";
import type { PlanState } from "../../src/store/plan-state";
import { loopStories, showsStage, shownChapter, shownStories } from "../../src/store/shown-stories";
import { emptyCollections } from "../../src/domain/project-records";
import { kioskFlags } from "../support/kiosk";
import { aChapter, aStory, aStoryStore, theFigures } from "../support/told-stories";

const internal = aStory("inside", { releaseClass: "internal" });
const stories = [aStory("one"), internal, aStory("empty", { chapters: [] })];
const withOwn = (...own: { id: string; story: ReturnType<typeof aStory>; releaseClass?: "public" | "internal" }[]) =>
  ({ value: { collections: { ...emptyCollections, stories: Object.fromEntries(own.map(({ id, story, releaseClass = "internal" }) => [id, { id, story, releaseClass }])) } } }) as unknown as PlanState["project"];
const ids = (shown: readonly { id: string }[] | null) => shown?.map(({ id }) => id);

test("inside an office all stories with chapters are shown, on a public screen only released ones", async () => {
  const store = await aStoryStore(stories);
  expect(ids(shownStories(store.getState()))).toEqual(["one", "inside"]);
  store.getState().setRole("exhibition");
  expect(ids(shownStories(store.getState()))).toEqual(["one"]);
  store.getState().setRole("planner");
  store.getState().enterKiosk(kioskFlags({ stories: ["inside", "one"] }));
  expect(ids(loopStories(store.getState()))).toEqual(["one"]);
  expect(store.getState().play?.id).toBe("one");
  store.getState().startStory("inside");
  expect(shownChapter(store.getState())?.story.id).not.toBe("inside");
});

test("a project's story stands in the place of the publication's, and its own follow", async () => {
  const store = await aStoryStore(stories);
  const changed = aStory("one", { edition: "2" });
  store.setState({ project: withOwn({ id: "one", story: changed }, { id: "mine", story: aStory("mine") }) });
  expect(shownStories(store.getState())?.map(({ id, edition }) => `${id} ${edition}`)).toEqual(["one 2", "inside 1", "mine 1"]);
  // Changed for nobody outside: the public sees what was published.
  store.getState().setRole("exhibition");
  expect(shownStories(store.getState())?.map(({ id, edition }) => `${id} ${edition}`)).toEqual(["one 1"]);
});

test("the loop takes the stories of the address in their order, all without one, and the same state gives the same list", async () => {
  const store = await aStoryStore([aStory("one"), aStory("two"), aStory("three")]);
  store.getState().enterKiosk(kioskFlags({ stories: ["three", "nowhere", "one"] }));
  expect(ids(loopStories(store.getState()))).toEqual(["three", "one"]);
  expect(loopStories(store.getState())).toBe(loopStories({ ...store.getState() }));
  const { kiosk } = store.getState();
  store.setState({ kiosk: kiosk && { ...kiosk, flags: kioskFlags({ stories: ["nowhere"] }) } });
  expect(ids(loopStories(store.getState()))).toEqual(["one", "two", "three"]);
});

test("a stage stands while a story goes on or the page is a screen of the exhibition", async () => {
  const store = await aStoryStore([aStory("one")]);
  expect(showsStage(store.getState())).toBe(false);
  store.getState().startStory("one");
  expect(showsStage(store.getState())).toBe(true);
  expect(shownChapter(store.getState())).toMatchObject({ index: 0, chapter: { id: "a" } });
  store.getState().endStory();
  expect(showsStage(store.getState())).toBe(false);
  expect(shownChapter(store.getState())).toBeNull();
});

const line = (zh: string) => ({ zh, en: zh, third: null });
const figure = (statement: string) => ({ statement, label: line(statement) });
const doubtful = theFigures.map((one) => (one.id === "S1-067" ? { ...one, doubtful: true } : one));
/** Names a zone that is gone, a doubtful statement and an internal one. */
const unsound = (id: string, releaseClass: "public" | "internal") =>
  aStory(id, {
    releaseClass,
    chapters: [
      aChapter("a", {
        hero: figure("S1-099"),
        bars: [figure("S1-066"), figure("S1-067")],
        spot: "gone-zone",
        callouts: [
          { at: { zone: "ftz-kunming" }, words: line("内部的话"), statement: "S1-099" },
          { at: { zone: "gone-zone" }, words: line("去处不明"), statement: null },
          { at: { zone: "ftz-kunming" }, words: line("公开的话"), statement: "S1-066" },
        ],
        flows: [{ from: "ftz-kunming", to: "gone-zone", words: line("联系"), statement: null }],
      }),
    ],
  });
const seen = (state: PlanState, id: string) => {
  const chapter = shownStories(state)?.find((story) => story.id === id)?.chapters[0];
  return chapter && { hero: chapter.hero?.statement ?? null, bars: chapter.bars.map(({ statement }) => statement), spot: chapter.spot, callouts: chapter.callouts.map(({ words }) => words.zh), flows: chapter.flows.length };
};

test("a project's story loses what leads nowhere and what is doubtful before it is told, and stays the same story", async () => {
  const store = await aStoryStore([aStory("one")]);
  const story = unsound("mine", "internal");
  store.setState({ project: withOwn({ id: "mine", story }), statements: doubtful });
  // An office sees what is internal; a doubtful figure stands in no story.
  expect(seen(store.getState(), "mine")).toEqual({ hero: "S1-099", bars: ["S1-066"], spot: null, callouts: ["内部的话", "公开的话"], flows: 0 });
  const told = shownStories(store.getState())?.at(-1);
  store.getState().selectZone("ftz-kunming");
  store.setState({ project: withOwn({ id: "mine", story }, { id: "other", story: aStory("other") }) });
  expect(shownStories(store.getState())?.find(({ id }) => id === "mine")).toBe(told);
});

test.each(["exhibition", "kiosk", "public site"] as const)("on a public screen (%s) nothing internal of a released story is shown, and no story that was not released", async (where) => {
  const store = await aStoryStore([aStory("one"), aStory("two")]);
  store.setState({
    project: withOwn(
      { id: "out", story: unsound("out", "public"), releaseClass: "public" },
      { id: "in", story: aStory("in", { releaseClass: "internal" }) },
      { id: "one", story: aStory("one", { releaseClass: "internal", edition: "draft" }) },
      // A file that says two things of one story is believed in neither.
      { id: "two", story: aStory("two", { releaseClass: "internal", edition: "draft" }), releaseClass: "public" },
      { id: "half", story: aStory("half", { releaseClass: "public" }) },
    ),
    statements: doubtful,
  });
  const { configuration, setRole, configure, enterKiosk } = store.getState();
  if (where === "exhibition") setRole("exhibition");
  if (where === "kiosk") enterKiosk(kioskFlags({ stories: ["in", "half", "one", "out"] }));
  if (where === "public site") configure({ ...configuration, releaseClass: "public" });
  expect(shownStories(store.getState())?.map(({ id, edition }) => `${id} ${edition}`)).toEqual(["one 1", "two 1", "out 1"]);
  expect(seen(store.getState(), "out")).toEqual({ hero: null, bars: ["S1-066"], spot: null, callouts: ["公开的话"], flows: 0 });
  expect(ids(loopStories(store.getState()))?.includes("in")).toBe(false);
  store.getState().startStory("in");
  expect(shownChapter(store.getState())?.story.id).not.toBe("in");
});
