import { beforeEach, expect, test, vi } from "vitest";
import { loadStoriesWhenAsked } from "../../src/app/load-stories";
import { journal } from "../../src/platform/journal";
import { readKioskFlags } from "../../src/formats/kiosk-link";
import { readStatements } from "../../src/formats/read-statements";
import { createPlanStore } from "../../src/store/plan-store";
import { aServer } from "../support/geodata-folder";
import { theRealPublication } from "../support/publication";
import { storyFile } from "../support/stories";

const meta = JSON.stringify({ ...JSON.parse(storyFile("../../../geodata/stories/dataset")), files: ["broken.json", "missing-zone.json", "wrong-chapter.json", "newer.json"] });
const server = aServer({
  "stories/dataset.json": meta,
  ...Object.fromEntries(["broken", "missing-zone", "wrong-chapter", "newer"].map((name) => [`stories/${name}.json`, storyFile(name).replace('"id": "sample"', `"id": "${name}"`)])),
});

let store = createPlanStore();
beforeEach(async () => {
  store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
});
const register = async () => store.getState().receiveStatements((await readStatements(server)).statements, null);
const arrived = () => vi.waitFor(() => expect(store.getState().stories).not.toBeNull(), { timeout: 10_000 });

test("of broken files each is named with its line, and what is sound of the others is told", async () => {
  loadStoriesWhenAsked(store, server);
  store.getState().askForStories();
  await register();
  await arrived();
  expect(store.getState().stories?.map(({ id, chapters }) => `${id} ${chapters.length}`)).toEqual(["missing-zone 2", "wrong-chapter 3"]);
  expect(store.getState().stories?.[0]?.chapters[0]).toMatchObject({ spot: null, flows: [] });
  await vi.waitFor(() => expect(store.getState().problems.map(({ code }) => code)).toEqual(expect.arrayContaining(["file-not-json", "story-newer", "story-chapter-left-out", "story-reference-unknown"])));
  expect(store.getState().problems.find(({ code }) => code === "story-chapter-left-out")?.line).toBeGreaterThan(100);
});

test("nothing is told before the register has come, and without one after a while", async () => {
  loadStoriesWhenAsked(store, server, 300);
  store.getState().askForStories();
  await vi.dynamicImportSettled();
  expect(store.getState().stories).toBeNull();
  await arrived();
  expect(store.getState().stories?.[0]?.chapters[0]?.hero).not.toBeNull();
});

test.each([
  ["none is listed", null, false],
  ["not one of those listed can be read", ["broken.json", "newer.json"], true],
  ["one of those listed can be told", ["broken.json", "missing-zone.json"], false],
])("where %s", async (_, files, areLost) => {
  loadStoriesWhenAsked(store, async (path) => {
    if (path === "catalogue.json" && files === null) return (await server(path)).replace('"stories"', '"water"');
    return path === "stories/dataset.json" ? JSON.stringify({ ...(JSON.parse(meta) as object), files }) : server(path);
  }, 10);
  store.getState().askForStories();
  await arrived();
  expect(store.getState().storiesLost).toBe(areLost);
});

test("of the stories that an address asks for and that are not there, the journal keeps how many, not their words", async () => {
  const { flags } = readKioskFlags("?kiosk=1&story=missing-zone,no-such-story", "zh");
  if (!flags) throw new Error("no kiosk");
  store.getState().enterKiosk(flags);
  loadStoriesWhenAsked(store, server, 10);
  await arrived();
  await vi.waitFor(() => expect(journal.read().map(({ detail }) => detail)).toContain("unknown-story story= 2"));
  expect(JSON.stringify(journal.read())).not.toContain("no-such-story");
});

test("visitors of a kiosk see no notice of it; the journal of the screen does", async () => {
  const { flags } = readKioskFlags("?kiosk=1", "zh");
  if (!flags) throw new Error("no kiosk");
  store.getState().enterKiosk(flags);
  loadStoriesWhenAsked(store, server);
  await register();
  await arrived();
  await vi.waitFor(() => expect(journal.read().map(({ detail }) => detail)).toContain("story-newer stories/newer.json version 7"));
  expect(store.getState().problems).toEqual([]);
});
