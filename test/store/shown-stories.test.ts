import { expect, test } from "vitest";
import type { PlanState } from "../../src/store/plan-state";
import { loopStories, showsStage, shownChapter, shownStories } from "../../src/store/shown-stories";
import { emptyCollections } from "../../src/domain/project-records";
import { aStory, aStoryStore, kioskFlags } from "../support/told-stories";

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
