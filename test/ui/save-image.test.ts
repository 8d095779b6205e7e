// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { provideLayerClient } from "../../src/store/layer-service";
import { createPlanStore } from "../../src/store/plan-store";
import { drawnClasses, importedLegends } from "../../src/ui/layers/imported-legends";
import type { LayerClient } from "../../src/workers/layer-client";
import { aLayer, anEdition, aProjectTab, endTabs, inLayers, packed } from "../support/imported";
import { stubIndexedDb } from "../support/indexed-db";
import { theRealPublication } from "../support/publication";
import { approvalFor } from "../support/approved";

const composed = vi.hoisted(() => vi.fn<(image: { notes: readonly string[] }) => { toBlob: (done: (blob: null) => void) => void }>(() => ({ toBlob: (done) => done(null) })));
vi.mock("../../src/sheets/map-image", () => ({ composeMapImage: composed }));

test("an image during whose copy the content changed is copied again and carries no number of the other", async () => {
  const { saveImage } = await import("../../src/ui/shell/save-image");
  const store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.getState().cameraRested({ center: [102.8, 25], zoom: 8, bearing: 0 }, "free");
  store.setState(approvalFor(store.getState()));
  let copies = 0;
  const capture = async () => {
    copies += 1;
    if (copies === 1) store.getState().setFlavour("dark");
    return { canvas: document.createElement("canvas"), pixelRatio: 1 };
  };
  await saveImage(store, capture);
  expect(copies).toBe(2);
  expect(composed.mock.calls[0]?.[0].notes.join("")).not.toContain("云S");
});

test("imported layers stand in the legend with their marks, an edition with the names of its classes, and only what is drawn", async () => {
  stubIndexedDb();
  const tab = await aProjectTab({});
  const { store } = tab;
  const edition = anEdition("plan", packed("plan"), { title: "布局方案" });
  const items = [inLayers(aLayer("farm", packed("farm"), { title: "基本农田", use: "control-lines", control: "permanent-farmland", releaseClass: "public" })), inLayers(aLayer("off", packed("off"), { title: "不画" })), { collection: "editions" as const, record: edition }];
  await tab.project().actions.addImported(items, [packed("farm"), packed("off"), packed("plan")]);
  store.getState().toggleLayer("off");
  const ask = vi.fn<LayerClient["ask"]>(async () => ({ is: "classes", classes: [{ value: "100101", count: 2 }, { value: "100102", count: 1 }, { value: "05", count: 1 }], more: 0, empty: 0 }) as never);
  provideLayerClient(store, { ask, keepOnly: () => undefined, end: () => undefined });

  const classes = await drawnClasses(store);
  expect(ask.mock.calls.map(([request]) => request)).toEqual([{ ask: "classes", key: edition.data.key, classBy: { by: "field", field: "YDYHFLDM" } }]);
  const legends = importedLegends(store.getState(), "zh", classes);
  expect(legends.map(({ title, entries }) => [title, entries.map(({ words }) => words).sort()])).toEqual([
    ["导入图层（未经审核）", ["基本农田（控制线）", "布局方案（布局方案，内部）"].sort()],
    ["布局方案", ["05 湿地", "1001 工业用地"]],
  ]);
  expect(importedLegends(store.getState(), "en", new Map()).map(({ title }) => title)).toEqual(["Imported layers (not reviewed)"]);
  expect(importedLegends(createPlanStore().getState(), "zh", classes)).toEqual([]);
  endTabs();
  vi.unstubAllGlobals();
});
