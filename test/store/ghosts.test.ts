import { beforeEach, expect, test } from "vitest";
import { createGhostsSelector } from "../../src/store/comparison-scene";
import { placesIn } from "../../src/store/comparison-actions";
import { moveGhost, mutualGhosts, toggleGhost, toggleMutualGhosts } from "../../src/store/ghost-actions";
import { ghostChoices } from "../../src/store/ghost-choices";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { shownPublication } from "../../src/store/shown-publication";
import { publicationWithoutLines } from "../../src/domain/without-lines";
import type { Language } from "../../src/domain/saved-view";
import { theRealPublication } from "../support/publication";

let store: PlanStoreApi;
beforeEach(async () => {
  store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
});
const comparison = () => placesIn(store.getState()) ?? expect.unreachable("nothing is compared");
const ghosts = () => comparison().ghosts;
const context = (language: Language = "zh") => ({ comparison: comparison(), publication: shownPublication(store.getState()), language });
const choices = (over: string, language: Language = "zh") => ghostChoices(context(language), over);

test("what can be laid over a pane is told with its area as printed or measured, and what it is not", () => {
  store.getState().comparePlaces(["linkage-qujing", "ftz-kunming", "park-jinning", "530103"]);
  expect(choices("linkage-qujing")).toEqual([
    { of: "ftz-kunming", slot: 1, name: "自贸区昆明片区", area: "76 km²", note: "示意", obstacle: null, isLaid: false },
    { of: "park-jinning", slot: 2, name: expect.any(String) as string, area: "92.69 km²", note: "等面积圆，非边界", obstacle: null, isLaid: false },
    { of: "530103", slot: 3, name: "盘龙区", area: expect.stringMatching(/^≈ [\d,.]+ km²$/) as string, note: null, obstacle: null, isLaid: false },
  ]);
  expect(choices("530103", "en").map(({ of, note }) => [of, note])).toEqual([["linkage-qujing", "schem."], ["ftz-kunming", "schem."], ["park-jinning", "circle of equal area, not a boundary"]]);
});

test("what cannot be laid says why: no area, hidden lines, nowhere to lie", () => {
  store.getState().comparePlaces(["park-shuzi", "park-anning", "530100", "ftz-kunming"]);
  const obstacles = (over: string, shown = shownPublication(store.getState())) => ghostChoices({ ...context(), publication: shown }, over).map(({ of, obstacle }) => [of, obstacle]);
  expect(obstacles("ftz-kunming")).toEqual([["park-shuzi", null], ["park-anning", "没有界线，也没有公布面积，不能叠影"], ["530100", null]]);
  expect(obstacles("park-shuzi").at(-1)).toEqual(["ftz-kunming", "此处尚无落位，不能在其上叠影"]);
  expect(obstacles("ftz-kunming", publicationWithoutLines(shownPublication(store.getState()))).at(-1)).toEqual(["530100", "行政界线未显示，不能叠影"]);
});

test("a ghost is laid centre on centre and taken away; one that cannot be is not laid", () => {
  store.getState().comparePlaces(["linkage-qujing", "ftz-kunming", "park-anning", "park-shuzi"]);
  toggleGhost(store, "ftz-kunming", "linkage-qujing");
  expect(ghosts()).toEqual([{ of: "ftz-kunming", over: "linkage-qujing", eastM: 0, northM: 0 }]);
  expect(choices("linkage-qujing").map(({ isLaid }) => isLaid)).toEqual([true, false, false]);
  for (const [of, over] of [["park-anning", "linkage-qujing"], ["ftz-kunming", "park-shuzi"], ["ftz-kunming", "ftz-kunming"], ["nowhere", "ftz-kunming"]] as const) toggleGhost(store, of, over);
  expect(ghosts()).toHaveLength(1);
  toggleGhost(store, "ftz-kunming", "linkage-qujing");
  expect(ghosts()).toEqual([]);
});

test("one that is moved stays where it is to a decimetre, within what a comparison may hold", () => {
  store.getState().comparePlaces(["linkage-qujing", "ftz-kunming"]);
  toggleMutualGhosts(store);
  moveGhost(store, "ftz-kunming", "linkage-qujing", { eastM: 1234.5678, northM: -3e9 });
  expect(ghosts()).toEqual([{ of: "ftz-kunming", over: "linkage-qujing", eastM: 1234.6, northM: -400_000 }, { of: "linkage-qujing", over: "ftz-kunming", eastM: 0, northM: 0 }]);
  const before = comparison();
  moveGhost(store, "ftz-kunming", "linkage-qujing", { eastM: 1234.6, northM: -400_000 });
  expect(comparison().ghosts).toEqual(before.ghosts);
});

test("互为叠影 lays every pair that can be, keeps what lies already, and takes all away", () => {
  store.getState().comparePlaces(["linkage-qujing", "ftz-kunming", "park-anning", "park-shuzi"]);
  const mutual = () => mutualGhosts(comparison(), shownPublication(store.getState()));
  expect(mutual()).toBe("off");
  toggleGhost(store, "ftz-kunming", "linkage-qujing");
  moveGhost(store, "ftz-kunming", "linkage-qujing", { eastM: 500, northM: 0 });
  toggleMutualGhosts(store);
  expect(mutual()).toBe("on");
  // Three can lie, over three with a place: all pairs but each on itself.
  expect(ghosts().map(({ of, over }) => `${of} ${over}`).sort()).toEqual(["ftz-kunming linkage-qujing", "ftz-kunming park-anning", "linkage-qujing ftz-kunming", "linkage-qujing park-anning", "park-shuzi ftz-kunming", "park-shuzi linkage-qujing", "park-shuzi park-anning"]);
  expect(ghosts()).toContainEqual({ of: "ftz-kunming", over: "linkage-qujing", eastM: 500, northM: 0 });
  toggleMutualGhosts(store);
  expect(ghosts()).toEqual([]);
  store.getState().comparePlaces(["park-anning", "park-haikou"]);
  expect(mutual()).toBe("impossible");
});

test("the ghosts of a pane are the same object until one of them moves, and the others stay the same then", () => {
  store.getState().comparePlaces(["linkage-qujing", "ftz-kunming", "park-yanglin"]);
  toggleMutualGhosts(store);
  const ghostsOf = createGhostsSelector();
  const laid = () => ghostsOf(shownPublication(store.getState()), comparison(), "linkage-qujing");
  const before = laid();
  expect(before.map(({ of, slot }) => [of, slot])).toEqual([["ftz-kunming", 1], ["park-yanglin", 2]]);
  moveGhost(store, "linkage-qujing", "ftz-kunming", { eastM: 100, northM: 0 });
  expect(laid()).toBe(before);
  moveGhost(store, "park-yanglin", "linkage-qujing", { eastM: 100, northM: 0 });
  const after = laid();
  expect(after[0]).toBe(before[0]);
  expect(after[1]?.centre).not.toEqual(before[1]?.centre);
  toggleGhost(store, "park-yanglin", "linkage-qujing");
  expect(laid()).toEqual([before[0]]);
});
