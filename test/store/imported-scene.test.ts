import { expect, test } from "vitest";
import { createImportedSelector, importedLayerScenes } from "../../src/store/imported-scene";
import { createPlanStore } from "../../src/store/plan-store";
import type { ShownLayer } from "../../src/store/shown-layers";
import { shownLayers } from "../../src/store/shown-layers";
import { emptyProject } from "../../src/domain/project";
import type { ProjectState } from "../../src/store/project-state";
import { aLayer, anEdition, packed } from "../support/imported";

const layers = (...records: ReturnType<typeof aLayer>[]): ShownLayer[] => records.map((record) => ({ collection: "layers", record, isThere: true, visible: true, opacity: 1 }));

function aStore(isThere = true) {
  const store = createPlanStore();
  const [parcels, project] = [aLayer("parcels", packed("a"), { use: "parcels", releaseClass: "public" }), emptyProject("p")];
  const plan = anEdition("plan", packed("b"), { codeField: "YDYHFLDM" });
  const keys = isThere ? [parcels.data.key, plan.data.key] : [];
  store.setState({ project: { value: { ...project, collections: { ...project.collections, layers: { parcels }, editions: { plan } } }, dataThere: new Set(keys) } as unknown as ProjectState });
  return store;
}

test("nothing to show is no scene, and the same state gives the same one", () => {
  const select = createImportedSelector();
  expect(select(createPlanStore().getState())).toBeNull();
  const store = aStore();
  const scene = select(store.getState());
  store.getState().hoverZone("park");
  expect(select(store.getState())).toBe(scene);
  store.getState().hoverFeature({ layer: "parcels", index: 3 });
  expect(select(store.getState())).toMatchObject({ hovered: { layer: "parcels", index: 3 } });
  expect(select(store.getState())?.layers).toBe(scene?.layers);
});

test("what is internal is in no scene for the public, nor layers whose features are missing", () => {
  const select = createImportedSelector();
  const store = aStore();
  expect(select(store.getState())?.layers.map(({ id }) => id).sort()).toEqual(["parcels", "plan"]);
  store.setState({ role: "exhibition" });
  expect(select(store.getState())?.layers.map(({ id }) => id)).toEqual(["parcels"]);
  expect(createImportedSelector()(aStore(false).getState())?.layers).toEqual([]);
});

test("the choices of the layer list reach the scene, and an edition is told by its codes", () => {
  const store = aStore();
  store.getState().toggleLayer("parcels");
  store.getState().setLayerOpacity("plan", 0.4);
  const scenes = importedLayerScenes(shownLayers(store.getState()));
  expect(scenes.find(({ id }) => id === "parcels")).toMatchObject({ visible: false, opacity: 1, use: "parcels", classing: null });
  expect(scenes.find(({ id }) => id === "plan")).toMatchObject({ visible: true, opacity: 0.4, use: "edition", classing: { by: "field", field: "YDYHFLDM" } });
});

test("the growth boundary is told by its parts, other control lines by nothing", () => {
  const lines = layers(aLayer("g", packed("g"), { use: "control-lines", control: "urban-growth-boundary" }), aLayer("r", packed("r"), { use: "control-lines", control: "ecological-redline" }));
  expect(importedLayerScenes(lines).map(({ classing }) => classing)).toEqual([{ by: "parts" }, null]);
});

test("a layer keeps its neutral look when another comes above it", () => {
  const [first, second] = [aLayer("first", packed("1"), { use: "layer" }), aLayer("second", packed("2"), { use: "resources" })];
  expect(importedLayerScenes(layers(first))[0]?.look).toBe(0);
  expect(importedLayerScenes(layers(second, first)).map(({ look }) => look)).toEqual([1, 0]);
});
