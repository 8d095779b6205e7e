import { beforeAll, expect, test } from "vitest";
import { columnsOfTheme } from "../../src/store/relief-columns";
import { createStoryLegend } from "../../src/store/story-legend";
import { drawnZones } from "../../src/cartography/drawn-zones";
import type { Relief } from "../../src/domain/stories/story";
import type { ThemeModel, ThemePart } from "../../src/domain/theme-model";
import { addMessages } from "../../src/i18n/translate";
import { storiesMapMessages } from "../../src/i18n/messages/stories-map";
import { aChapter, aStory, aToldStory, storySceneOf, theChain } from "../support/story-picture";
import { theRealPublication } from "../support/publication";

beforeAll(() => addMessages(storiesMapMessages));

const line = (zh: string, en = zh, third: string | null = null) => ({ zh, en, third });
const tiers = (...columns: [zone: string, ...statements: string[]][]): Relief => ({ title: line("数"), of: { kind: "tiers", columns: columns.map(([zone, ...ids]) => ({ zone, figures: ids.map((statement) => ({ statement, label: line(statement) })) })) } });
const sceneWith = async (relief: Relief) => storySceneOf(await aToldStory(aStory([aChapter({ relief })])));

test("the figures of a column are those of the register, in their order from the ground", async () => {
  const scene = storySceneOf(await aToldStory(aStory([aChapter({ relief: theChain })])));
  const [column] = scene?.relief?.columns ?? [];
  expect(column?.tiers.map(({ amount, status, words }) => [amount, status, words?.value, words?.unit.name])).toEqual([
    [70, "target", "70", "GW"],
    [70, "target", "70", "GW"],
    [50, "target", "50", "GW"],
    [20, "target", "20", "GW"],
  ]);
  expect(column?.foot?.type).toBe("Polygon");
});

test("what counts in another unit, is doubtful or is nowhere in the register does not stand up", async () => {
  const scene = await sceneWith(tiers(["linkage-qujing", "S1-066", "S1-070", "S1-999"], ["nowhere", "S1-067"]));
  expect(scene?.relief?.columns.map(({ zone, tiers: all }) => [zone, all.map(({ id }) => id)])).toEqual([["linkage-qujing", ["S1-066"]]]);
  const store = await aToldStory(aStory([aChapter({ relief: theChain })]), { role: "planner" });
  store.setState(({ statements }) => ({ statements: (statements ?? []).map((one) => (one.id === "S1-067" ? { ...one, doubtful: true } : one)) }));
  expect(storySceneOf(store)?.relief?.columns[0]?.tiers.map(({ id }) => id)).toEqual(["S1-066", "S1-068", "S1-069"]);
});

const part = (over: Partial<ThemePart>): ThemePart => ({ class: "c", share: null, role: null, status: "existing", value: "published", amount: 5, claims: [], ...over });

test("of a theme only firm quantities rise; targets, simulations and the unknown stay flat, and the unknown is no zero", async () => {
  const { publication } = await theRealPublication();
  const model = {
    features: ["ftz-kunming", "linkage-qujing", "park-jingkai", "park-gaoxin", "park-anning", "park-yanglin"],
    values: new Map(
      Object.entries({ "ftz-kunming": [part({}), part({ amount: 3 })], "linkage-qujing": [part({ status: "target" })], "park-jingkai": [part({ value: "simulated" })], "park-gaoxin": [part({ amount: null })], "park-yanglin": [part({}), part({ amount: null })] }).map(([feature, parts]) => [feature, { feature, parts, others: [], status: null, value: "published" as const, quota: null }]),
    ),
  } as unknown as ThemeModel;
  const { columns, unknown } = columnsOfTheme(model, drawnZones(publication.zones));
  expect(columns.map(({ zone, tiers: all }) => [zone, all.map(({ amount }) => amount)])).toEqual([["ftz-kunming", [8]]]);
  expect(unknown).toEqual(["linkage-qujing", "park-jingkai", "park-gaoxin", "park-anning", "park-yanglin"]);
});

test("a flow, a light or a name of a zone that has no place is left out", async () => {
  const store = await aToldStory(aStory([aChapter({ named: ["linkage-qujing", "park-shuzi"], spot: "park-shuzi", flows: [{ from: "ftz-kunming", to: "park-shuzi", words: null, statement: null }, { from: "ftz-kunming", to: "linkage-qujing", words: line("联系"), statement: null }] })]));
  const scene = storySceneOf(store);
  expect(scene?.named).toEqual(["linkage-qujing"]);
  expect(scene?.spot).toBeNull();
  expect(scene?.flows.map(({ words }) => words?.name)).toEqual(["联系"]);
});

test("words on the map that rest on what the public may not see stay away with it; the tie itself says nothing", async () => {
  const at = { zone: "ftz-kunming" };
  const told = (statement: string) => aToldStory(aStory([aChapter({ callouts: [{ at, words: line("词"), statement }, { at, words: line("名"), statement: null }], flows: [{ from: "ftz-kunming", to: "linkage-qujing", words: line("词"), statement }] })]), { role: "exhibition" });
  const inside = storySceneOf(await told("S3-147"));
  expect(inside?.callouts.map(({ words }) => words.name)).toEqual(["名"]);
  expect(inside?.flows.map(({ words }) => words)).toEqual([null]);
  const shown = storySceneOf(await told("S1-066"));
  expect(shown?.callouts.map(({ words }) => words.name)).toEqual(["词", "名"]);
  expect(shown?.flows.map(({ words }) => words?.name)).toEqual(["词"]);
});

test("the same state gives the same scene, and outside of stories there is none but on a wall", async () => {
  const store = await aToldStory(aStory([aChapter({ relief: theChain })]));
  const { createStorySelector } = await import("../../src/store/story-scene");
  const sceneOf = createStorySelector();
  expect(sceneOf(store.getState())).toBe(sceneOf(store.getState()));
  store.getState().hoverZone("ftz-kunming");
  const before = sceneOf(store.getState());
  store.getState().hoverZone(null);
  expect(sceneOf(store.getState())).toBe(before);
  store.setState({ play: null, flavour: "light" });
  expect(sceneOf(store.getState())).toBeNull();
  store.setState({ flavour: "wall" });
  expect(sceneOf(store.getState())).toMatchObject({ chapter: null, relief: null, flows: [], spot: null });
});

test("the legend explains the signs that are drawn, and no others", async () => {
  const legendOf = createStoryLegend();
  const store = await aToldStory(aStory([aChapter({ relief: theChain, flows: [{ from: "ftz-kunming", to: "linkage-qujing", words: null, statement: null }] }), aChapter({ id: "flat" })]));
  expect(legendOf(store.getState()).map(({ sign, words }) => [sign, words.name])).toEqual([
    ["target", "虚线框：目标，非实绩"],
    ["flow", "点线：两地联系，不表示走向"],
  ]);
  expect(legendOf(store.getState())).toBe(legendOf(store.getState()));
  store.getState().showChapter(1);
  expect(legendOf(store.getState())).toEqual([]);
});
