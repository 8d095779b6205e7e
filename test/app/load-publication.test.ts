import { expect, test, vi } from "vitest";
import { FileUnreadable } from "../../src/domain/file-unreadable";
import { loadDocumentsWhenAsked } from "../../src/app/load-documents";
import { loadPublication } from "../../src/app/load-publication";
import type { ReadText } from "../../src/formats/read-json";
import { createPlanStore } from "../../src/store/plan-store";
import { committed, editedFeatures, editedJson } from "../support/edited-geodata";

/** A server that holds some files back until they are released. */
function aServer(held: readonly string[]): { read: ReadText; release: (path: string, how?: "fails") => void } {
  const waiting = new Map<string, { resolve: (text: string) => void; reject: (error: unknown) => void }>();
  return {
    read: (path) => (held.includes(path) ? new Promise((resolve, reject) => waiting.set(path, { resolve, reject })) : Promise.resolve(committed(path))),
    release: (path, how) => (how ? waiting.get(path)?.reject(new FileUnreadable("file-too-slow", "20")) : waiting.get(path)?.resolve(committed(path))),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test("a publication that arrives as a whole is received once, and the zones are there", async () => {
  const store = createPlanStore();
  const received = vi.spyOn(store.getState(), "receivePublication");
  const onZones = vi.fn<() => void>(() => expect(store.getState().publication.zones).toHaveLength(25));
  await loadPublication(store, aServer([]).read, onZones, 60_000);
  expect(onZones).toHaveBeenCalledTimes(1);
  expect(received).toHaveBeenCalledTimes(1);
  expect(store.getState().awaited).toEqual([]);
});

test("one hanging file holds nothing back; the awaited file is named, and told when it is given up", async () => {
  const store = createPlanStore();
  const { read, release } = aServer(["water/features.geojson", "links/features.geojson"]);
  const onZones = vi.fn<() => void>();
  const loading = loadPublication(store, read, onZones, 5);
  await vi.waitFor(() => expect(store.getState().load.status).toBe("ready"));
  expect(store.getState().awaited).toEqual(["water/features.geojson", "links/features.geojson"]);
  release("links/features.geojson");
  await vi.waitFor(() => expect(store.getState().awaited).toEqual(["water/features.geojson"]));
  expect(store.getState().publication.links).toHaveLength(9);
  const { zones, districts, water } = store.getState().publication;
  expect([zones.length, districts.length, water.length]).toEqual([25, 23, 0]);
  expect(onZones).toHaveBeenCalledTimes(1);
  release("water/features.geojson", "fails");
  await loading;
  await settled();
  expect(store.getState().awaited).toEqual([]);
  expect(store.getState().problems).toEqual([{ code: "file-too-slow", file: "water/features.geojson", value: "20" }]);
  // What was there already has not become another value, so nothing of it is drawn again.
  expect(store.getState().publication.districts).toBe(districts);
});

test("while the zones hang the land is shown, and the view waits for them; nothing is said to lead nowhere", async () => {
  const store = createPlanStore();
  const { read, release } = aServer(["zones/features.geojson"]);
  const onZones = vi.fn<() => void>();
  const loading = loadPublication(store, read, onZones, 5);
  await vi.waitFor(() => expect(store.getState().publication.districts).toHaveLength(23));
  expect(onZones).not.toHaveBeenCalled();
  release("zones/features.geojson");
  await loading;
  await settled();
  expect(onZones).toHaveBeenCalledTimes(1);
  expect(store.getState().publication.zones).toHaveLength(25);
  expect(store.getState().problems).toEqual([]);
});

test("a hanging catalogue holds nothing back; what it does not list goes again when it comes", async () => {
  const store = createPlanStore();
  let deliver: (text: string) => void = () => undefined;
  const read: ReadText = (path) => (path === "catalogue.json" ? new Promise((resolve) => (deliver = resolve)) : Promise.resolve(committed(path)));
  const loading = loadPublication(store, read, vi.fn<() => void>(), 5);
  await vi.waitFor(() => expect(store.getState().publication.water).toHaveLength(7));
  expect(store.getState().awaited).toEqual(["catalogue.json"]);
  deliver(editedJson("catalogue.json", (json: { datasets: string[] }) => ({ ...json, datasets: json.datasets.filter((id) => id !== "water") })));
  await loading;
  expect(store.getState().publication.water).toEqual([]);
});

test("with nothing there yet, the page says what it waits for", async () => {
  const store = createPlanStore();
  void loadPublication(store, () => new Promise(() => undefined), vi.fn<() => void>(), 5);
  await vi.waitFor(() => expect(store.getState().awaited.length).toBeGreaterThan(5));
  expect(store.getState().load.status).toBe("loading");
});

test("problems come with their line, each once although files come later", async () => {
  const store = createPlanStore();
  const { read, release } = aServer(["links/features.geojson"]);
  const broken = editedFeatures("places", ([, second]) => {
    if (second) second.properties["kind"] = "castle";
  });
  const loading = loadPublication(store, (path) => (path === "places/features.geojson" ? Promise.resolve(broken) : read(path)), vi.fn<() => void>(), 5);
  await vi.waitFor(() => expect(store.getState().problems).toMatchObject([{ code: "feature-wrong-shape", file: "places/features.geojson", line: 3 }]));
  release("links/features.geojson");
  await loading;
  await settled();
  expect(store.getState().problems).toHaveLength(1);
});

test("documents that are cited and not listed are named when sources are first asked for", async () => {
  const store = createPlanStore();
  const zones = editedFeatures("zones", (features) => {
    for (const { properties } of features) if (properties["id"] === "park-anning") properties["documents"] = ["999"];
  });
  const documents = editedJson("documents/documents.json", (json: { id: string; title: unknown }[]) => [...json, json[0], { ...json[1], id: "extra", stage: "rumour" }].filter((entry) => entry));
  const read: ReadText = (path) => Promise.resolve(path === "zones/features.geojson" ? zones : path === "documents/documents.json" ? documents : committed(path));
  await loadPublication(store, read, vi.fn<() => void>());
  void loadDocumentsWhenAsked(store, read);
  store.getState().selectZone("park-anning");
  await vi.waitFor(() => expect(store.getState().problems).toHaveLength(2));
  expect(store.getState().documents?.length).toBeGreaterThan(10);
  // With an entry that could not be read, nobody can say that the citation leads nowhere.
  expect(store.getState().problems.map(({ code, value }) => [code, value])).toEqual([["entry-duplicate-id", "000"], ["entry-wrong-shape", undefined]]);

  const sound = createPlanStore();
  const readSound: ReadText = (path) => Promise.resolve(path === "zones/features.geojson" ? zones : committed(path));
  await loadPublication(sound, readSound, vi.fn<() => void>());
  void loadDocumentsWhenAsked(sound, readSound);
  sound.getState().selectZone("park-anning");
  await vi.waitFor(() => expect(sound.getState().problems).toEqual([{ code: "reference-unknown", file: "zones/features.geojson", at: "park-anning.documents", value: "999" }]));
});
