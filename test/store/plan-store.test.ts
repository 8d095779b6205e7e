import { beforeEach, expect, test } from "vitest";
import { planLayers } from "../../src/domain/plan-layer";
import { defaultView } from "../../src/domain/saved-view";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { savedViewOf } from "../../src/store/saved-view";
import { theRealPublication } from "../support/publication";

let store: PlanStoreApi;
const plan = () => store.getState();
const visible = () => planLayers(plan().publication.zones, plan().layers).filter(({ visible: is, group }) => is && group === "zones").map(({ id }) => id);

beforeEach(async () => {
  store = createPlanStore();
  plan().receivePublication((await theRealPublication()).publication, []);
});

test("selecting replaces, adding toggles", () => {
  plan().selectZone("park-anning");
  plan().selectZone("park-haikou", { add: true });
  expect(plan().selection).toEqual(["park-anning", "park-haikou"]);
  plan().selectZone("park-anning", { add: true });
  expect(plan().selection).toEqual(["park-haikou"]);
  plan().selectZone("linkage-qujing");
  expect(plan().selection).toEqual(["linkage-qujing"]);
});

test("a view with an unknown zone keeps the known ones and names the other", () => {
  plan().openView({ ...defaultView, selection: ["park-anning", "park-atlantis"] });
  expect(plan().selection).toEqual(["park-anning"]);
  expect(plan().problems).toEqual([{ code: "unknown-zone", at: "park-atlantis" }]);
});

test("an opened view selects a zone once, however often and with whatever else it names it", () => {
  plan().openView({ ...defaultView, selection: Array.from({ length: 5000 }, () => "park-anning") });
  expect(plan().selection).toEqual(["park-anning"]);
  plan().openView({ ...defaultView, selection: [...Array.from({ length: 60 }, (_, index) => `zone-${index}`), "park-anning"] });
  expect(plan().selection).toEqual([]);
});

test("an opened view asks for its camera, its selection or home, in this order", () => {
  const camera = { center: [102.8, 25] as [number, number], zoom: 10, bearing: 0 };
  plan().openView({ ...defaultView, camera, selection: ["park-yanglin"] });
  expect(plan().cameraRequest).toMatchObject({ target: { kind: "camera", camera } });
  plan().openView({ ...defaultView, selection: ["park-yanglin"] });
  expect(plan().cameraRequest).toMatchObject({ target: { kind: "bounds" }, stands: ["park-yanglin"] });
  plan().openView(defaultView);
  expect(plan().cameraRequest).toMatchObject({ target: { kind: "bounds" }, stands: "home" });
});

test("an unlocated zone can be selected, and the camera stays", () => {
  const before = plan().cameraRequest;
  plan().selectZone("linkage-qujing-nanhaizi", { zoom: true });
  expect(plan().selection).toEqual(["linkage-qujing-nanhaizi"]);
  expect(plan().cameraRequest).toBe(before);
});

test("the shared view leaves out a camera that follows from the rest", () => {
  const camera = { center: [102.8, 25] as [number, number], zoom: 8, bearing: 0 };
  plan().cameraRested(camera, "home");
  expect(savedViewOf(plan()).camera).toBeNull();
  plan().selectZone("park-anning");
  expect(savedViewOf(plan()).camera).toEqual(camera);
  plan().cameraRested(camera, ["park-anning"]);
  expect(savedViewOf(plan()).camera).toBeNull();
  plan().cameraRested(camera, "free");
  expect(savedViewOf(plan()).camera).toEqual(camera);
});

test("isolating shows one zone layer, isolating again shows all; the base stays as chosen", () => {
  const all = visible();
  plan().toggleLayer("water");
  plan().isolateLayer("linkage-zone");
  expect(visible()).toEqual(["linkage-zone"]);
  plan().isolateLayer("linkage-zone");
  expect(visible()).toEqual(all);
  expect(plan().layers.hidden).toEqual(["water"]);
});

test("isolating a hidden layer shows it", () => {
  plan().toggleLayer("linkage-zone");
  plan().isolateLayer("linkage-zone");
  expect(visible()).toEqual(["linkage-zone"]);
});

test("a layer moves one place and stops at the ends", () => {
  const order = () => planLayers(plan().publication.zones, plan().layers).filter(({ group }) => group === "zones").map(({ id }) => id);
  const [first, second] = order();
  plan().moveLayer(first ?? "", -1);
  expect(order()[0]).toBe(first);
  plan().moveLayer(first ?? "", 1);
  expect(order().slice(0, 2)).toEqual([second, first]);
});

test("full opacity is the default and not stored", () => {
  plan().setLayerOpacity("water", 0.4);
  expect(plan().layers.opacity).toEqual({ water: 0.4 });
  plan().setLayerOpacity("water", 1);
  expect(plan().layers.opacity).toEqual({});
});

test("home is what the office configured, and what follows from it need not stand in a link", () => {
  const home = { center: [103.8, 25.5] as [number, number], zoom: 9, bearing: 0 };
  store.getState().configure({ ...store.getState().configuration, home });
  store.getState().goHome();
  expect(store.getState().cameraRequest).toMatchObject({ target: { kind: "camera", camera: home }, stands: "home" });
});
