import { beforeEach, expect, test } from "vitest";
import { defaultView } from "../../src/domain/saved-view";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { paneCount, paneState } from "../../src/store/pane-state";
import { savedViewOf } from "../../src/store/saved-view";
import { theRealPublication } from "../support/publication";

let store: PlanStoreApi;
beforeEach(async () => {
  store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.getState().openView(defaultView);
  store.getState().cameraRested({ center: [103, 25], zoom: 9, bearing: 0 }, "home");
});
const ids = () => {
  const { comparison } = store.getState();
  return comparison?.mode === "places" ? comparison.places.map(({ id }) => id) : null;
};

test("two parks are compared, and what belongs to the one map steps aside", () => {
  store.getState().setDrawer("statements");
  store.getState().comparePlaces(["linkage-qujing", "ftz-kunming"]);
  expect(ids()).toEqual(["linkage-qujing", "ftz-kunming"]);
  expect(store.getState().drawer).toBe("none");
  expect(paneCount(store.getState())).toBe(2);
});

test("what is not there is left out, a fifth is named", () => {
  store.getState().comparePlaces(["nowhere", "park-anning", "530102", "530300", "park-haikou", "park-jinning"]);
  expect(ids()).toEqual(["park-anning", "530102", "530300", "park-haikou"]);
  expect(store.getState().problems).toEqual([{ code: "compare-too-many", at: "park-jinning" }]);
  store.getState().addCompared("park-jinning");
  expect(ids()).toHaveLength(4);
  store.getState().removeCompared("530102");
  store.getState().addCompared("park-jinning");
  expect(store.getState().comparison).toMatchObject({ places: [{ slot: 0 }, { id: "530300", slot: 2 }, { slot: 3 }, { id: "park-jinning", slot: 1 }] });
});

test("the last place to leave ends the comparison, and the map stands as before", () => {
  store.getState().comparePlaces(["park-anning"]);
  const asked = store.getState().cameraRequest?.serial ?? 0;
  store.getState().removeCompared("park-anning");
  expect(store.getState().comparison).toBeNull();
  expect(store.getState().cameraRequest).toMatchObject({ serial: asked + 1, stands: "home" });
});

test("zoom, north and home move the panes and not the map behind them", () => {
  store.getState().comparePlaces(["park-anning", "park-haikou"]);
  const asked = store.getState().cameraRequest;
  store.getState().panesRested({ metresPerPixel: 40, bearing: 10, deviation: 0, offsets: {}, variations: {}, figurePx: {} });
  store.getState().zoomBy(1);
  expect(store.getState().comparison).toMatchObject({ metresPerPixel: 20 });
  store.getState().zoomBy(-12);
  expect(store.getState().comparison).toMatchObject({ metresPerPixel: 2000 });
  store.getState().changePlaces({ bearing: 30 });
  store.getState().northUp();
  expect(store.getState().comparison).toMatchObject({ bearing: 0 });
  store.getState().goHome();
  expect(store.getState().comparison).toMatchObject({ metresPerPixel: null, offsets: [] });
  expect(store.getState().cameraRequest).toBe(asked);
});

test("modes exclude each other, and two sides begin as the view", () => {
  store.getState().setTheme("housing");
  store.getState().comparePlaces(["park-anning", "park-haikou"]);
  store.getState().compareSides("swipe");
  expect(store.getState().comparison).toMatchObject({ mode: "swipe" });
  expect(store.getState().paneScale).toBeNull();
  store.getState().changeSides({ divider: 0.2, other: { theme: "areas" } });
  store.getState().compareSides("beside");
  expect(store.getState().comparison).toMatchObject({ mode: "beside", divider: 0.2, other: { theme: "areas" } });
  store.getState().changePlaces({ metresPerPixel: 3 });
  expect(store.getState().comparison).toMatchObject({ mode: "beside" });
  expect(paneState(store.getState(), 0).theme).toBe("housing");
  expect(paneState(store.getState(), 1).theme).toBe("areas");
  store.getState().leaveComparison();
  expect(store.getState()).toMatchObject({ comparison: null, theme: "housing" });
});

test("a pane of a place shows nothing that belongs to the one map", () => {
  store.getState().setTheme("housing");
  store.getState().selectZone("park-anning");
  store.getState().comparePlaces(["park-anning", "park-haikou"]);
  expect(paneState(store.getState(), 0)).toMatchObject({ theme: null, selection: [], hovered: null });
  expect(store.getState()).toMatchObject({ theme: "housing", selection: ["park-anning"] });
});

test("an opened view brings its comparison, without places that are not there", () => {
  store.getState().comparePlaces(["park-anning", "park-haikou"]);
  const { comparison } = savedViewOf(store.getState());
  store.getState().openView(defaultView);
  expect(store.getState().comparison).toBeNull();
  if (comparison?.mode !== "places") throw new Error("no comparison was saved");
  store.getState().openView({ ...defaultView, comparison: { ...comparison, places: [...comparison.places, { id: "gone", slot: 3 }] } });
  expect(ids()).toEqual(["park-anning", "park-haikou"]);
  expect(store.getState().problems).toEqual([{ code: "unknown-zone", at: "gone" }]);
});
