import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { accountTree } from "../../src/analysis/account-tree";
import { geodesicAreaM2 } from "../../src/analysis/geodesic-area";
import { largestArea } from "../../src/analysis/imports/largest-area";
import { unitFacts } from "../../src/analysis/quota-units";
import { computedAreaM2, missingEvidence } from "../../src/analysis/zone-areas";
import { countsPer } from "../../src/domain/land-amount";
import { defaultConfiguration } from "../../src/domain/configuration";
import { removeImported } from "../../src/domain/spatial/imported-changes";
import { boundaryOf, effectivePublication } from "../../src/store/effective-publication";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { createSceneSelector } from "../../src/store/scene";
import { shownZone } from "../../src/store/selectors-panels";
import { selectionSentence } from "../../src/store/selectors-shell";
import { shownPublication } from "../../src/store/shown-publication";
import { themeModelOf } from "../../src/store/theme-scene";
import { countByLook } from "../../src/ui/swatches/boundary-look";
import { aSquare } from "../support/builders";
import { aBoundary, aProjectTab, endTabs, type ProjectTab } from "../support/imported";
import { stubIndexedDb } from "../support/indexed-db";
import { theRealPublication } from "../support/publication";

beforeEach(stubIndexedDb);
afterEach(() => {
  endTabs();
  vi.unstubAllGlobals();
});

/** 昆明经开区: schematic in the publication, 156.6 km² administered; the square below has some 112 km². */
const zone = "park-jingkai";
const geometry = aSquare([102.8, 25], 0.1);
const record = aBoundary(zone, { geometry, who: "昆明经开区管委会", asOf: "2025-06-30", which: "administered", uncertaintyM: 0.5 });

async function aTab(): Promise<ProjectTab> {
  const store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  const tab = await aProjectTab({}, store);
  return tab;
}
const enter = ({ project }: ProjectTab, over: Parameters<typeof aBoundary>[1] = {}) =>
  project().actions.addImported([{ collection: "boundaries", record: { ...record, ...over } }], []);
const zoneIn = (store: PlanStoreApi) => shownPublication(store.getState()).zones.find(({ id }) => id === zone);
const facts = (store: PlanStoreApi) => {
  const publication = shownPublication(store.getState());
  return unitFacts(publication, accountTree(publication, null)).get(zone);
};

test("a boundary stands in the place of the figure in everything that is shown and computed, and is gone on undo", async () => {
  const tab = await aTab();
  const { store } = tab;
  store.getState().selectZone(zone);
  store.getState().setTheme("areas");
  const sceneOf = createSceneSelector();
  const before = { publication: shownPublication(store.getState()), scene: sceneOf(store.getState()), facts: facts(store), theme: themeModelOf(store.getState()), sentence: selectionSentence(store.getState()) };
  const schematic = countByLook(before.publication.zones).schematic;
  expect([before.facts?.administrative, zoneIn(store)?.boundary.method]).toEqual([null, "schematic"]);

  await enter(tab);
  const areaM2 = geodesicAreaM2(geometry);
  expect(areaM2).toBeGreaterThan(1.1e8);
  expect(zoneIn(store)?.boundary).toMatchObject({
    method: "surveyed", asOf: "2025-06-30", uncertaintyM: 0.5, figure: "as-surveyed", drawnArea: "administered",
    source: { zh: "昆明经开区管委会（2025-06-30），本工程录入，未经审核", en: "昆明经开区管委会 (2025-06-30), entered in this project, not reviewed" },
  });
  expect([zoneIn(store)?.geometry, shownZone(store.getState())?.geometry]).toEqual([geometry, geometry]);
  expect(computedAreaM2(zoneIn(store) ?? fail())).toBe(areaM2);
  expect(missingEvidence(zoneIn(store) ?? fail())).toEqual([]);
  expect(facts(store)?.administrative).toMatchObject({ count: Math.round(areaM2) * countsPer.m2, meaning: "computed" });
  expect(sceneOf(store.getState()).publication.zones.find(({ id }) => id === zone)?.geometry).toBe(record.geometry);
  expect(sceneOf(store.getState()).zoneLabels.get(zone)).toMatchObject({ area: `≈ ${(areaM2 / 1e6).toPrecision(4)} km²`, mark: "实测", isSurveyed: true });
  expect(countByLook(shownPublication(store.getState()).zones)).toMatchObject({ surveyed: 1, schematic: schematic - 1 });
  expect(themeModelOf(store.getState())).not.toBe(before.theme);
  expect(selectionSentence(store.getState())).not.toBe(before.sentence);

  tab.project().actions.undo();
  expect(shownPublication(store.getState())).toBe(before.publication);
  expect(facts(store)).toEqual(before.facts);
  expect(selectionSentence(store.getState())).toBe(before.sentence);
  tab.project().actions.redo();
  expect(zoneIn(store)?.geometry).toBe(record.geometry);
  tab.project().actions.run(removeImported({ collection: "boundaries", record }));
  expect(shownPublication(store.getState())).toBe(before.publication);
});

test("the same state gives the same publication, whatever else of the project changes", async () => {
  const tab = await aTab();
  await enter(tab);
  const one = shownPublication(tab.store.getState());
  tab.project().actions.run({ name: "rename-project", title: "x" });
  tab.store.getState().selectZone(zone);
  expect(shownPublication(tab.store.getState())).toBe(one);
  expect(effectivePublication(tab.store.getState()).zones).toHaveLength(one.zones.length);
});

test("more land than a surveyed boundary of the whole zone holds cannot be its quota; the approved part alone says nothing of that", async () => {
  const tab = await aTab();
  const wide = aSquare([102.6, 24.8], 0.3);
  const most = () => (largestArea(effectivePublication(tab.store.getState()))(zone) ?? 0) / countsPer.km2;
  expect(most()).toBeCloseTo(156.6);
  await enter(tab, { geometry: wide });
  expect(most()).toBeCloseTo(geodesicAreaM2(wide) / 1e6);
  await enter(tab, { geometry: wide, which: "approved" });
  expect(most()).toBeCloseTo(156.6);
});

test("an internal boundary never stands before the public or in an exhibition; one released does", async () => {
  const tab = await aTab();
  const { store } = tab;
  const method = () => zoneIn(store)?.boundary.method;
  await enter(tab);
  expect(method()).toBe("surveyed");
  store.getState().setRole("exhibition");
  expect([method(), boundaryOf(store.getState(), zone), effectivePublication(store.getState())]).toEqual(["schematic", null, store.getState().publication]);
  store.getState().setRole("planner");
  store.getState().configure({ ...defaultConfiguration, releaseClass: "public" });
  expect(method()).toBe("schematic");
  await enter(tab, { releaseClass: "public" });
  expect([method(), boundaryOf(store.getState(), zone)?.releaseClass]).toEqual(["surveyed", "public"]);
});

test("a collaboration area consists of whole counties: its boundary is a line that may be hidden, whoever entered it", async () => {
  const tab = await aTab();
  const id = "collab-wuhua-fumin";
  const drawn = () => shownPublication(tab.store.getState()).zones.find((one) => one.id === id)?.geometry?.type;
  await tab.project().actions.addImported([{ collection: "boundaries", record: aBoundary(id, { geometry, releaseClass: "public" }) }], []);
  expect(drawn()).toBe("Polygon");
  tab.store.getState().configure({ ...defaultConfiguration, releaseClass: "public" });
  expect(drawn()).toBe("LineString");
});

test("a boundary of a zone that the publication does not have changes nothing", async () => {
  const tab = await aTab();
  await tab.project().actions.addImported([{ collection: "boundaries", record: aBoundary("park-gone") }], []);
  expect(shownPublication(tab.store.getState())).toBe(tab.store.getState().publication);
});

test("who keeps the camera on the zone sees its boundary whole", async () => {
  const tab = await aTab();
  const { store } = tab;
  store.getState().cameraRested({ center: [102.8, 24.9], zoom: 11, bearing: 0 }, [zone]);
  await enter(tab);
  expect(store.getState().cameraRequest).toMatchObject({ stands: [zone], target: { kind: "bounds" } });
  const moved = store.getState().cameraRequest;
  store.getState().cameraRested({ center: [102.8, 24.9], zoom: 11, bearing: 0 }, "free");
  tab.project().actions.undo();
  expect(store.getState().cameraRequest).toBe(moved);
});

function fail(): never {
  throw new Error("no such zone");
}
