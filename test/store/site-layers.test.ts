import { expect, test, vi } from "vitest";
import type { LayerRecord } from "../../src/domain/spatial/imported-records";
import { emptyCollections } from "../../src/domain/project-records";
import { emptySearch } from "../../src/domain/sites/site-search";
import { packColumns } from "../../src/formats/spatial/pack-columns";
import { provideLayerClient } from "../../src/store/layer-service";
import type { PlanState } from "../../src/store/plan-state";
import { createPlanStore } from "../../src/store/plan-store";
import { readSiteLayers } from "../../src/store/read-site-layers";
import { mostLayerSites, siteLayers } from "../../src/store/site-layers";
import { createLayerShelf } from "../../src/workers/answer-layer-request";
import type { LayerClient } from "../../src/workers/layer-client";
import { aSquare } from "../support/builders";
import { aLayer, packed } from "../support/imported";
import { columnsOf } from "../support/resources";

const bytes = packColumns(columnsOf([{ geometry: aSquare([102.8, 25], 0.004), properties: { 地块名称: "甲" } }, { geometry: null, properties: { 地块名称: "乙" } }]));
const data = packed("parcels");
const parcels = aLayer("parcels", data, { use: "parcels" });

/** A project with these layers, whose worker holds the bytes of `data`; `open` lets its answers through. */
function aStore(layers: readonly LayerRecord[]) {
  const store = createPlanStore();
  const shelf = createLayerShelf();
  shelf({ ask: "open", key: data.key, bytes: bytes.slice() });
  const ask = vi.fn<(request: Parameters<typeof shelf>[0]) => Promise<ReturnType<typeof shelf>>>((request) => Promise.resolve(shelf(request)));
  provideLayerClient(store, { ask: ask as unknown as LayerClient["ask"], keepOnly: () => undefined, end: () => undefined });
  const collections = { ...emptyCollections, layers: Object.fromEntries(layers.map((layer) => [layer.id, layer])) };
  store.setState({ project: { value: { collections }, dataThere: new Set([data.key]) } as unknown as PlanState["project"] });
  const destinations: { at: [number, number] } = { at: [102.93, 25.11] };
  const listOf = new Map<unknown, readonly unknown[]>();
  readSiteLayers(store, () => {
    const known = listOf.get(destinations.at) ?? [{ criterion: "airport", id: "airport", located: { at: destinations.at, uncertaintyM: 0, of: "point" } }];
    listOf.set(destinations.at, known);
    return known as never;
  });
  return { store, ask, destinations, statuses: () => siteLayers(store.getState()).map(({ record, run }) => [record.id, run.status]), part: () => siteLayers(store.getState()).flatMap(({ run }) => (run.status === "done" ? [run.part] : []))[0], settled: () => vi.waitFor(() => expect(siteLayers(store.getState()).some(({ run }) => run.status === "running" || run.status === "idle")).toBe(false)) };
}

test("nothing is asked before a search goes on, and one that leaves layers out asks nothing", () => {
  const { store, ask, statuses } = aStore([parcels]);
  expect([ask.mock.calls.length, statuses()]).toEqual([0, [["parcels", "idle"]]]);
  store.getState().startSiteSearch({ ...emptySearch, among: { zones: true, resources: true, layers: false } });
  expect([ask.mock.calls.length, statuses()]).toEqual([0, [["parcels", "idle"]]]);
});

test("a search reads parcels and resources once, and says so while it does", async () => {
  const { store, ask, statuses, part, settled } = aStore([parcels, aLayer("roads", data), aLayer("gone", packed("gone"), { use: "resources" })]);
  store.getState().startSiteSearch(emptySearch);
  expect(statuses()).toEqual([["gone", "missing"], ["parcels", "running"]]);
  await settled();
  const found = part();
  expect([0, 1].map((index) => found?.siteAt(index)).map((site) => [site?.id, site?.name.zh, site?.at === null])).toEqual([["layer:parcels#0", "甲", false], ["layer:parcels#1", "乙", true]]);
  expect(statuses()).toEqual([["gone", "missing"], ["parcels", "done"]]);
  const layers = siteLayers(store.getState());
  store.getState().changeSiteSearch({ weights: [{ criterion: "airport", weight: 50, prefers: "less", ideal: null, like: null }] });
  store.getState().hoverSite("layer:parcels#0");
  expect([siteLayers(store.getState()) === layers, ask.mock.calls.length]).toEqual([true, 1]);
});

test("other places are asked for anew, and the answer to the former question is not taken", async () => {
  const { store, ask, destinations, part, settled } = aStore([parcels]);
  const answers: (() => void)[] = [];
  const shelf = ask.getMockImplementation();
  ask.mockImplementation((request) => new Promise((settle) => answers.push(() => void shelf?.(request).then(settle))));
  store.getState().startSiteSearch(emptySearch);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  destinations.at = [102.8, 25];
  store.setState({ siteNotes: {} });
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.();
  await settled();
  answers[0]?.();
  await new Promise((settle) => setTimeout(settle, 0));
  expect(part()?.factOf(0, "airport")).toMatchObject({ lo: expect.closeTo(300, -2) as number });
});

test("a layer that goes takes its sites along, and the end of the search lets go of all", async () => {
  const { store, statuses, settled } = aStore([parcels]);
  store.getState().startSiteSearch(emptySearch);
  await settled();
  store.setState({ project: { ...store.getState().project, value: { collections: emptyCollections } } as unknown as PlanState["project"] });
  expect([statuses(), store.getState().siteLayers]).toEqual([[], {}]);
  const again = aStore([parcels]);
  again.store.getState().startSiteSearch(emptySearch);
  await again.settled();
  again.store.getState().endSiteSearch();
  expect([again.statuses(), again.store.getState().siteLayers]).toEqual([[["parcels", "idle"]], {}]);
});

test("a broken layer has failed and holds nothing up", async () => {
  const { store, ask } = aStore([parcels]);
  ask.mockResolvedValue({ is: "failed", code: "layer-broken" });
  store.getState().startSiteSearch(emptySearch);
  await vi.waitFor(() => expect(siteLayers(store.getState()).map(({ run }) => run)).toMatchObject([{ status: "failed", code: "layer-broken" }]));
});

test("the public's searches know nothing of what was not released", () => {
  const { store, ask } = aStore([parcels]);
  store.getState().configure({ ...store.getState().configuration, releaseClass: "public" });
  store.getState().startSiteSearch(emptySearch);
  expect([siteLayers(store.getState()), ask.mock.calls.length]).toEqual([[], 0]);
});

test("layers beyond a million features in all are refused, not read", () => {
  const large = aLayer("large", data, { use: "parcels", data: { ...parcels.data, features: mostLayerSites }, addedAt: "2026-11-21T08:00:00.000Z" });
  const { store, statuses } = aStore([parcels, large]);
  store.getState().startSiteSearch(emptySearch);
  expect(statuses()).toEqual([["large", "running"], ["parcels", "too-many"]]);
});
