import { expect, test } from "vitest";
import type { ViewRecord } from "../../src/domain/project-records";
import type { SavedView } from "../../src/domain/saved-view";
import { parseProjectText } from "../../src/formats/project-file";
import { readLink, writeLink } from "../../src/formats/permalink";
import { bookmarkOf, openBookmark } from "../../src/store/bookmark";
import { savedViewOf } from "../../src/store/saved-view";
import { secondSideStore } from "../../src/store/side-store";
import type { PlanStoreApi } from "../../src/store/plan-store";
import { problemSentence } from "../../src/i18n/problem-sentence";
import { aProject, aView, fileOf } from "../support/project";
import { aSidesStore, bothSides } from "../support/sides";

const record = (view: SavedView): ViewRecord => aView("v1", { title: "两个情景", view });

/** Scenario s1 with one imported layer beside scenario s2 with another, half as strong. */
async function twoScenarios() {
  const store = await aSidesStore();
  const second = secondSideStore(store);
  store.getState().setTheme("quota");
  store.getState().setScenario("s1");
  for (const id of ["secret", "plan"]) store.getState().toggleLayer(id);
  second.getState().setTheme("quota");
  second.getState().setScenario("s2");
  for (const id of ["open", "secret"]) second.getState().toggleLayer(id);
  second.getState().setLayerOpacity("plan", 0.5);
  second.getState().toggleLayer("water");
  return store;
}

const forget = (store: PlanStoreApi, of: "scenarios" | "layers" | "editions", id: string) =>
  store.setState(({ project }) => {
    if (!project) return {};
    const { [id]: _gone, ...left } = project.value.collections[of];
    return { project: { ...project, value: { ...project.value, collections: { ...project.value.collections, [of]: left } } } };
  });

test("a bookmark of two sides brings back both scenarios and the imported layers of each", async () => {
  const store = await twoScenarios();
  const kept = bookmarkOf(store.getState());
  expect(kept.imported).toEqual({ a: { shown: ["open"], opacity: {} }, b: { shown: ["plan"], opacity: { plan: 0.5 } } });
  store.getState().leaveComparison();
  store.getState().setScenario(null);
  store.getState().toggleLayer("open");
  openBookmark(store, record(kept));
  expect(store.getState()).toMatchObject({ theme: "quota", scenario: "s1", comparison: { mode: "swipe", scenario: null } });
  expect([...store.getState().layers.hidden].sort()).toEqual(["plan", "secret"]);
  const { other } = bothSides(store);
  expect([other.scenario, [...other.layers.hidden].sort(), other.layers.opacity]).toEqual(["s2", ["open", "secret", "water"], { plan: 0.5 }]);
  expect(store.getState().problems).toEqual([]);
  expect(bookmarkOf(store.getState())).toMatchObject({ imported: kept.imported, comparison: kept.comparison ?? {} });
});

test("a layer that came after the bookmark is not in it", async () => {
  const store = await twoScenarios();
  const kept = bookmarkOf(store.getState());
  openBookmark(store, record({ ...kept, imported: { a: { shown: [], opacity: {} }, b: { shown: ["plan"], opacity: {} } } }));
  expect([...store.getState().layers.hidden].sort()).toEqual(["open", "plan", "secret"]);
});

test("what a bookmark showed and is gone is said, once each, and the rest is shown", async () => {
  const store = await twoScenarios();
  const kept = bookmarkOf(store.getState());
  forget(store, "scenarios", "s2");
  forget(store, "editions", "plan");
  openBookmark(store, record(kept));
  expect([store.getState().scenario, bothSides(store).other.scenario, bothSides(store).other.layers.opacity]).toEqual(["s1", null, {}]);
  const [problem] = store.getState().problems;
  expect(problem).toEqual({ code: "bookmark-incomplete", at: "两个情景", value: "2" });
  expect(problem && problemSentence("zh", problem)).toContain("书签“两个情景”所用的 2 项情景或导入图层已不在本工程中");
});

test("no link carries a scenario or an imported layer of either side", async () => {
  const store = await twoScenarios();
  for (const view of [savedViewOf(store.getState()), bookmarkOf(store.getState())]) {
    const link = writeLink(view);
    expect(link).toContain("swipe=0.5");
    expect(link).toMatch(/b-theme=quota.*b-hide=water/);
    expect(link).not.toMatch(/s1|s2|secret|open|plan|imported|scenario/);
  }
});

test("back and forward leave the scenarios and imported layers of both sides as they are", async () => {
  const store = await twoScenarios();
  const before = bothSides(store).other;
  const { view } = readLink(writeLink(savedViewOf(store.getState())));
  store.getState().openView({ ...view, theme: "areas" });
  expect(store.getState()).toMatchObject({ theme: "areas", scenario: "s1" });
  expect(bothSides(store).other.scenario).toBe("s2");
  expect([...bothSides(store).other.layers.hidden].sort()).toEqual([...before.layers.hidden].sort());
  expect(bothSides(store).other.layers.opacity).toEqual({ plan: 0.5 });
});

test("a bookmark without two sides keeps nothing of the project, as before", async () => {
  const store = await twoScenarios();
  store.getState().leaveComparison();
  const kept = bookmarkOf(store.getState());
  expect([kept.imported, kept.layers.hidden, kept.comparison]).toEqual([undefined, [], null]);
  openBookmark(store, record(kept));
  expect([store.getState().scenario, [...store.getState().layers.hidden].sort()]).toEqual(["s1", ["plan", "secret"]]);
});

test("a project file gives it back as it was written", async () => {
  const kept = bookmarkOf((await twoScenarios()).getState());
  const read = parseProjectText(fileOf(aProject({ views: [record(kept)] })), "x.json");
  expect(read.ok && read.value.collections.views["v1"]?.view).toEqual(kept);
});

test.each([
  ["a name of the language", { a: { shown: ["__proto__"], opacity: {} }, b: { shown: [], opacity: {} } }],
  ["what is no id", { a: { shown: ["<b>"], opacity: {} }, b: { shown: [], opacity: {} } }],
  ["an opacity of two", { a: { shown: [], opacity: { plan: 2 } }, b: { shown: [], opacity: {} } }],
  ["thousands of layers", { a: { shown: Array.from({ length: 5000 }, (_, n) => `l${n}`), opacity: {} }, b: { shown: [], opacity: {} } }],
  ["one side only", { a: { shown: [], opacity: {} } }],
])("a project file with %s among the imported layers is refused", async (_, imported) => {
  const kept = bookmarkOf((await twoScenarios()).getState());
  const file = (view: object) => {
    const written = JSON.parse(fileOf(aProject({ views: [record(kept)] }))) as { collections: { views: Record<string, { view: object }> } };
    Object.assign(written.collections.views["v1"]?.view ?? {}, view);
    return parseProjectText(JSON.stringify(written), "x.json").ok;
  };
  expect([file({ imported: kept.imported }), file({ imported })]).toEqual([true, false]);
});
