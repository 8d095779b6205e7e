import { expect, test, vi } from "vitest";
import type { LayerRecord } from "../../src/domain/spatial/imported-records";
import { packColumns } from "../../src/formats/spatial/pack-columns";
import { provideLayerClient } from "../../src/store/layer-service";
import type { PlanState } from "../../src/store/plan-state";
import { readSiteLayers } from "../../src/store/read-site-layers";
import { readSiteLines } from "../../src/store/read-site-lines";
import { createLayerShelf } from "../../src/workers/answer-layer-request";
import type { LayerClient } from "../../src/workers/layer-client";
import { aSquare } from "../support/builders";
import { aBoundary, aLayer, packed } from "../support/imported";
import { aResource, columnsOf } from "../support/resources";
import { aSitesStore, factsIn, tableIn } from "../support/site-store";

const ground = (corner: [number, number], size: number) => packColumns(columnsOf([{ geometry: aSquare(corner, size) }]));
const files = {
  farmland: ground([102.81, 25.01], 0.01),
  growth: ground([102.8, 25], 0.1),
  parcels: packColumns(columnsOf([{ geometry: aSquare([102.812, 25.012], 0.001) }, { geometry: aSquare([102.85, 25.05], 0.001) }, { geometry: aSquare([102.8195, 25.015], 0.002) }, { geometry: null }])),
};
const farmland = aLayer("farmland", packed("farmland"), { use: "control-lines", control: "permanent-farmland" });
const growth = aLayer("growth", packed("growth"), { use: "control-lines", control: "urban-growth-boundary" });
const parcels = aLayer("parcels", packed("parcels"), { use: "parcels" });

const boundaries = [aBoundary("park-anning", { geometry: aSquare([102.801, 25.001], 0.05) }), aBoundary("park-fumin", { geometry: aSquare([102.9, 25.2], 0.05) }), aBoundary("park-haikou", { geometry: aSquare([102.813, 25.013], 0.004) })];
const resources = [aResource("in", { at: [102.815, 25.015] }), aResource("beside", { at: [102.83, 25.03] }), aResource("lost", { at: null })];

/** A search in a project with these layers, asked of a real worker's insides. */
async function aStore(layers: readonly LayerRecord[], fails = false) {
  const store = await aSitesStore({ records: { layers, boundaries, resources } });
  const shelf = createLayerShelf();
  for (const [name, bytes] of Object.entries(files)) shelf({ ask: "open", key: packed(name).key, bytes: bytes.slice() });
  const ask = vi.fn<(request: Parameters<typeof shelf>[0]) => Promise<unknown>>((request) => Promise.resolve(fails ? { is: "failed", code: "layer-broken" } : shelf(request)));
  provideLayerClient(store, { ask: ask as unknown as LayerClient["ask"], keepOnly: () => undefined, end: () => undefined });
  store.setState(({ project }) => ({ project: { ...project, dataThere: new Set(layers.map(({ data }) => data.key)) } as PlanState["project"] }));
  const none: never[] = [];
  readSiteLayers(store, () => none);
  const end = readSiteLines(store);
  const settled = () => vi.waitFor(() => expect(tableIn(store).isReading).toBe(false));
  return { store, ask, end, settled, of: (id: string) => factsIn(tableIn(store), id)("control-lines") };
}

test("without imported lines nothing is told, and the table says so", async () => {
  const { store, ask, of } = await aStore([]);
  expect([tableIn(store).hasControlLines, of("park-anning").is, of("resource:in").is, ask.mock.calls.length]).toEqual([false, "not-imported", "not-imported", 0]);
});

test("zones by their ground, resources by their points and features by theirs; what is only touched cannot be told of a zone", async () => {
  const { store, of, settled } = await aStore([farmland, parcels]);
  expect([tableIn(store).hasControlLines, tableIn(store).isReading, of("park-anning").is]).toEqual([true, true, "reading"]);
  await settled();
  expect(of("park-anning")).toMatchObject({ is: "cannot-tell", note: "部分涉及永久基本农田；未导入：生态保护红线、城镇开发边界" });
  expect(of("park-fumin")).toMatchObject({ is: ["yes"], note: "未导入：生态保护红线、城镇开发边界", sources: ["farmland"] });
  expect(of("park-haikou")).toMatchObject({ is: ["no"], note: "位于永久基本农田" });
  expect(of("park-jingkai").is).toBe("cannot-tell");
  expect([of("resource:in").is, of("resource:beside").is, of("resource:lost").is]).toEqual([["no"], ["yes"], "unlocated"]);
  expect(of("resource:beside").note).toContain("按点位核对");
  expect([0, 1, 2, 3].map((index) => of(`layer:parcels#${index}`).is)).toEqual([["no"], ["yes"], "cannot-tell", "cannot-tell"]);
  const column = tableIn(store).columns.get("control-lines");
  const first = tableIn(store).indexOf("layer:parcels#0");
  expect(column?.is === "words" && [...column.bits.subarray(first)]).toEqual([2, 1, 0, 0]);
});

test("a growth boundary is to be within, and what lies beside it cannot be told", async () => {
  const { of, settled } = await aStore([growth]);
  await settled();
  expect([of("park-anning").is, of("park-fumin").is, of("resource:beside").is]).toEqual([["yes"], "cannot-tell", ["yes"]]);
  expect(of("park-fumin").note).toContain("不全在城镇开发边界");
});

test("a worker that fails tells nothing and holds nothing up; the end of the search lets go", async () => {
  const { store, ask, of, end, settled } = await aStore([farmland], true);
  await settled();
  expect([of("park-fumin").is, store.getState().siteLines.status]).toEqual(["cannot-tell", "failed"]);
  store.getState().endSiteSearch();
  expect(store.getState().siteLines).toEqual({ status: "idle" });
  end();
  const calls = ask.mock.calls.length;
  store.getState().startSiteSearch();
  expect(ask.mock.calls.length).toBe(calls);
});
