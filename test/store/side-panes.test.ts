import { expect, test } from "vitest";
import { hidesAdministrativeLines } from "../../src/store/administrative-lines";
import { approvalOf } from "../../src/store/approval";
import { createImportedSelector } from "../../src/store/imported-scene";
import { paneState } from "../../src/store/pane-state";
import type { PlanState } from "../../src/store/plan-state";
import { createSceneSelector } from "../../src/store/scene";
import { scenariosIn } from "../../src/store/side-scenarios";
import { secondSideStore } from "../../src/store/side-store";
import { sideStates } from "../../src/store/side-states";
import { shownLayers } from "../../src/store/shown-layers";
import { createThemeSelector, modelIn } from "../../src/store/theme-scene";
import { imageLegends } from "../../src/ui/themes/image-legends";
import { sideTitle } from "../../src/ui/compare/side-title";
import { approvalFor } from "../support/approved";
import { aSidesStore, bothSides } from "../support/sides";

/** What the two panes of the page select, as `DrawnScene` does. */
function panes() {
  const of = () => [createSceneSelector(), createThemeSelector(), createImportedSelector()] as const;
  const selectors = [of(), of()] as const;
  return (state: PlanState) => selectors.map(([scene, themes, imported], index) => ({ scene: scene(paneState(state, index)), themes: themes(paneState(state, index)), imported: imported(paneState(state, index)) }));
}

/** Selecting again and again for both panes gives the same objects, or React would never come to rest. */
function expectStable(state: PlanState, look: ReturnType<typeof panes>) {
  const first = look(state);
  for (let again = 0; again < 3; again += 1) {
    look(state).forEach((pane, index) => {
      expect(pane.scene).toBe(first[index]?.scene);
      expect(pane.themes).toBe(first[index]?.themes);
      expect(pane.imported).toBe(first[index]?.imported);
    });
    for (const one of Object.values(sideStates(state) ?? {})) expect(shownLayers(one)).toBe(shownLayers(one));
  }
  return first;
}

const issued = (pane: { themes: { theme: { values: ReadonlyMap<string, { quota: { issued: number | null } | null }> } | null } | null } | undefined) => pane?.themes?.theme?.values.get("530102")?.quota?.issued;
const mu = 200_000;

test("two themes, two years and two scenarios each stay what they are, however often both panes ask", async () => {
  const store = await aSidesStore();
  const [look, second] = [panes(), secondSideStore(store)];
  store.getState().setTheme("areas");
  second.getState().setTheme("industries");
  const themes = expectStable(store.getState(), look);
  expect(themes.map((pane) => pane.themes?.theme?.id)).toEqual(["areas", "industries"]);

  store.getState().setTheme("quota");
  second.getState().setTheme("quota");
  second.getState().setYear(2025);
  expect(expectStable(store.getState(), look).map(issued)).toEqual([300 * mu, 100 * mu]);

  second.getState().setYear(null);
  store.getState().setScenario("s1");
  second.getState().setScenario("s2");
  expect(expectStable(store.getState(), look).map(issued)).toEqual([900 * mu, 50 * mu]);

  const before = look(store.getState());
  store.getState().changeSides({ divider: 0.2 });
  look(store.getState()).forEach((pane, index) => expect(pane).toEqual(before[index]));
  expect(look(store.getState())[1]?.themes).toBe(before[1]?.themes);
  second.getState().toggleClass("quota.used");
  expect(look(store.getState())[0]?.themes).toBe(before[0]?.themes);
});

test("a side that stays the same keeps its picture while the other goes through many years", async () => {
  const store = await aSidesStore();
  const [look, second] = [panes(), secondSideStore(store)];
  store.getState().setTheme("quota");
  second.getState().setTheme("industries");
  const [first] = look(store.getState());
  for (let year = 2000; year < 2030; year += 1) {
    second.getState().setYear(year);
    expect(look(store.getState())[0]?.themes).toBe(first?.themes);
  }
});

test("imported layers on one side only are drawn there alone, as faint as chosen there", async () => {
  const store = await aSidesStore();
  const [look, second] = [panes(), secondSideStore(store)];
  for (const id of ["open", "secret", "plan"]) store.getState().toggleLayer(id);
  second.getState().setLayerOpacity("plan", 0.4);
  const [first, other] = expectStable(store.getState(), look);
  expect(first?.imported?.layers.filter(({ visible }) => visible)).toEqual([]);
  expect(other?.imported?.layers.filter(({ visible }) => visible).map(({ id, opacity }) => [id, opacity]).sort()).toEqual([["open", 1], ["plan", 0.4], ["secret", 1]]);
});

test("the same zone is lit and ringed on both sides", async () => {
  const store = await aSidesStore("beside");
  store.getState().hoverZone("park-anning");
  store.getState().selectZone("park-haikou");
  for (const { scene } of panes()(store.getState())) expect(scene).toMatchObject({ hovered: "park-anning", selection: ["park-haikou"] });
});

test.each([["in an exhibition", { role: "exhibition" }], ["in a public installation", null]] as const)("%s nothing internal shows on the second side either", async (_, change) => {
  const store = await aSidesStore();
  const second = secondSideStore(store);
  second.getState().setTheme("quota");
  second.getState().setScenario("s1");
  const inside = bothSides(store).b;
  expect([modelIn(inside, "quota", "fill").known, shownLayers(inside).length, scenariosIn(inside).length]).toEqual([1, 3, 2]);
  if (change) store.setState(change);
  else store.setState(({ configuration }) => ({ configuration: { ...configuration, releaseClass: "public" } }));
  const { b } = bothSides(store);
  expect(modelIn(b, "quota", "fill").known).toBe(0);
  expect(shownLayers(b).map(({ record }) => record.id)).toEqual(["open"]);
  expect(scenariosIn(b)).toEqual([]);
  expect(JSON.stringify([sideTitle(b), imageLegends(b, "zh"), panes()(store.getState())[1]?.imported])).not.toContain("NEIBU");
});

test("no approval holds while two sides are compared, so both hide the administrative lines", async () => {
  const store = await aSidesStore(null);
  store.setState({ role: "exhibition" });
  store.setState(approvalFor(store.getState()));
  expect([approvalOf(store.getState()).status, hidesAdministrativeLines(store.getState())]).toEqual(["approved", false]);
  store.getState().compareSides("swipe");
  const states = Object.values(sideStates(store.getState()) ?? {});
  expect(states.map((state) => [approvalOf(state).status, hidesAdministrativeLines(state)])).toEqual([["unreviewed", true], ["unreviewed", true]]);
  expect(panes()(store.getState()).map(({ scene }) => scene.administrativeLines)).toEqual(["hidden", "hidden"]);
  expect(panes()(store.getState())[0]?.scene.publication).toBe(panes()(store.getState())[1]?.scene.publication);
  store.getState().leaveComparison();
  expect(approvalOf(store.getState()).status).toBe("approved");
});

test("a side is titled by its theme, its year, what lies over it and its scenario", async () => {
  const store = await aSidesStore();
  const second = secondSideStore(store);
  expect(sideTitle(bothSides(store).a)).toEqual({ zh: "片区类别", en: "Kinds of zones" });
  second.getState().setTheme("quota");
  expect(sideTitle(bothSides(store).b)).toEqual({ zh: "2026 年度用地指标", en: "Land quota 2026" });
  second.getState().setScenario("s1");
  expect(sideTitle(bothSides(store).b).zh).toBe("2026 年度用地指标（情景：NEIBU多给）");
  second.getState().setYear(2025);
  expect(sideTitle(bothSides(store).b).zh).toBe("2025 年度用地指标");
  second.getState().setTheme("industries");
  second.getState().setYear(null);
  second.getState().setOver("housing");
  expect(sideTitle(bothSides(store).b)).toEqual({ zh: "主导产业 ＋ 住房", en: "Industries + Housing" });
});
