import { beforeEach, expect, test } from "vitest";
import { defaultView } from "../../src/domain/saved-view";
import { comparedNames } from "../../src/store/compared-names";
import { problemPlace } from "../../src/store/named-problem";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { savedViewOf } from "../../src/store/saved-view";
import { theRealPublication } from "../support/publication";

let store: PlanStoreApi;
beforeEach(async () => {
  store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.getState().openView(defaultView);
  store.getState().cameraRested({ center: [103, 25], zoom: 9, bearing: 0 }, "home");
});
const places = () => {
  const { comparison } = store.getState();
  return comparison?.mode === "places" ? comparison.places : [];
};
const ids = () => places().map(({ id }) => id);

test("panes change places, their slots go with them", () => {
  store.getState().comparePlaces(["park-anning", "park-haikou", "530102"]);
  store.getState().moveCompared("530102", -1);
  expect(places()).toEqual([{ id: "park-anning", slot: 0 }, { id: "530102", slot: 2 }, { id: "park-haikou", slot: 1 }]);
  const before = store.getState().comparison;
  store.getState().moveCompared("park-anning", -1);
  store.getState().moveCompared("park-haikou", 1);
  store.getState().moveCompared("nowhere", 1);
  expect(store.getState().comparison).toBe(before);
});

test("a zone picked elsewhere joins the compared ones, and the selection of the one map stays", () => {
  store.getState().selectZone("park-anning");
  store.getState().comparePlaces(["park-anning", "park-haikou"]);
  store.getState().selectZone("linkage-qujing", { zoom: true });
  expect(ids()).toEqual(["park-anning", "park-haikou", "linkage-qujing"]);
  expect(store.getState().selection).toEqual(["park-anning"]);
  store.getState().selectZone("park-anning");
  expect(ids()).toHaveLength(3);
  store.getState().selectZone("park-jinning");
  store.getState().selectZone("park-yiliang");
  expect(ids()).toHaveLength(4);
  const [problem] = store.getState().problems;
  expect(problem).toEqual({ code: "compare-too-many", at: "park-yiliang" });
  expect(problem && problemPlace(store.getState(), problem)).toBe("宜良产业园区");
  expect(problemPlace(store.getState(), { code: "compare-twice", at: "530300" })).toBe("曲靖市");
  expect(problemPlace(store.getState(), { code: "compare-twice", at: "gone" })).toBe("gone");
  expect(problemPlace(store.getState(), { code: "unknown-zone", at: "530300" })).toBe("530300");
});

test("map files take the one map: the comparison is left first, and that is said", () => {
  store.getState().comparePlaces(["park-anning", "park-haikou"]);
  store.getState().setDrawer("source");
  store.getState().openFiles([], "project");
  expect(ids()).toHaveLength(2);
  store.getState().openFiles([]);
  expect(store.getState()).toMatchObject({ comparison: null, drawer: "spatial", problems: [{ code: "compare-left" }] });
  store.getState().comparePlaces(["park-anning"]);
  store.getState().setDrawer("spatial");
  expect(store.getState()).toMatchObject({ comparison: null, drawer: "spatial" });
  store.getState().setDrawer("spatial");
  expect(store.getState().problems).toHaveLength(2);
});

test("a bookmarked comparison opens as it was kept, and leaving it leads to the map it was kept with", () => {
  store.getState().comparePlaces(["park-anning", "park-haikou"]);
  store.getState().changePlaces({ metresPerPixel: 25, bearing: 30, offsets: [{ id: "park-anning", eastM: 100, northM: 0 }] });
  const kept = { ...savedViewOf(store.getState()), camera: { center: [102.5, 24.9] as [number, number], zoom: 11, bearing: 0 } };
  store.getState().leaveComparison();
  store.getState().cameraRested({ center: [103, 25], zoom: 9, bearing: 0 }, "free");
  store.getState().openView(kept);
  expect(store.getState().comparison).toEqual(kept.comparison);
  store.getState().openView({ ...kept, camera: null });
  expect(store.getState().comparison).toEqual(kept.comparison);
  store.getState().openView(kept);
  store.getState().leaveComparison();
  expect(store.getState().cameraRequest?.target).toEqual({ kind: "camera", camera: kept.camera });
});

test("a comparison is called by the names of its places", () => {
  expect(comparedNames(store.getState())).toBe("");
  store.getState().comparePlaces(["ftz-kunming", "530300"]);
  expect(comparedNames(store.getState()).split("\n")).toEqual(["自贸区昆明片区", "曲靖市"]);
  store.getState().compareSides("swipe");
  expect(comparedNames(store.getState())).toBe("");
});
