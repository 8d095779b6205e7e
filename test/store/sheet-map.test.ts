import { expect, test } from "vitest";
import { emptyCollections } from "../../src/domain/project-records";
import { createImportedSelector } from "../../src/store/imported-scene";
import { paneState } from "../../src/store/pane-state";
import type { PlanState } from "../../src/store/plan-state";
import { createSceneSelector } from "../../src/store/scene";
import type { SheetMap } from "../../src/store/sheet-map";
import { createSitesSelector } from "../../src/store/site-scene";
import { aBoundary, aLayer, packed } from "../support/imported";
import { aResource } from "../support/resources";
import { anInvestorsSearch, aStoreSearching } from "../support/searching";

const data = packed("parcels");
const secret = { name: "不得外传的地块", id: "secret" };
const frame: SheetMap["frame"] = [102, 24, 103, 25];
const ofZone: SheetMap = { zones: ["park-jingkai"], pin: null, language: "en", frame };
const ofPlot: SheetMap = { zones: [], pin: { id: "resource:mine", at: [102.8, 25], isSchematic: false }, language: "zh", frame };

/** A search with all that a project can put on the map beside it. */
async function aStoreWithProject() {
  const store = await aStoreSearching(anInvestorsSearch({ kept: ["resource:secret"] }));
  const collections = { ...emptyCollections, layers: { parcels: aLayer("parcels", data, { use: "parcels" }) }, resources: { secret: aResource("secret", { name: secret.name }) }, boundaries: { b: aBoundary("park-jingkai") } };
  store.setState({ project: { value: { collections }, dataThere: new Set([data.key]) } as unknown as PlanState["project"], siteHovered: "resource:secret", theme: "quota", drawer: "library", library: { of: "resources", as: "map", open: null } });
  return store;
}

function drawn({ sheetMap, ...state }: PlanState) {
  const whole = paneState({ ...state, sheetMap }, 0);
  return { plan: createSceneSelector()(whole), imported: createImportedSelector()(whole), sites: createSitesSelector()({ ...state, sheetMap }), theme: whole.theme };
}

test("of all that is on the map a sheet takes the plan and its own zone", async () => {
  const store = await aStoreWithProject();
  const before = drawn(store.getState());
  expect([before.imported?.layers.length, JSON.stringify(before.sites).includes(secret.id)]).toEqual([1, true]);
  store.getState().showSheetMap(ofZone);
  const { plan, imported, sites, theme } = drawn(store.getState());
  expect([imported, sites, theme, plan.selection, plan.hovered]).toEqual([null, null, null, ["park-jingkai"], null]);
  // Not even a boundary that an office entered.
  expect(plan.publication).toBe(store.getState().publication);
  expect([...plan.zoneLabels.values()].map(({ name }) => name).join()).not.toMatch(/\p{Script=Han}/u);
  store.getState().showSheetMap(null);
  expect(JSON.stringify(drawn(store.getState()).sites)).toBe(JSON.stringify(before.sites));
});

test("a site of the project is one pin without number or name, and nothing beside it", async () => {
  const store = await aStoreWithProject();
  store.getState().showSheetMap(ofPlot);
  const { imported, sites } = drawn(store.getState());
  expect([imported, sites?.fallen, sites?.marks, sites?.arcs, sites?.pins.map(({ id, rank, label }) => [id, rank, label.name])]).toEqual([null, [], [], [], [["resource:mine", 0, ""]]]);
  const sitesOf = createSitesSelector();
  expect(sitesOf(store.getState())).toBe(sitesOf(store.getState()));
});
