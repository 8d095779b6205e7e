import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadStatementsWhenAsked } from "../../src/app/load-statements";
import { loadDocumentsWhenAsked } from "../../src/app/load-documents";
import { comparisonOf } from "../../src/domain/comparison";
import type { KnownIds } from "../../src/domain/unknown-references";
import { shownContent } from "../../src/store/approval";
import type { ReadText } from "../../src/formats/read-json";
import { createPlanStore } from "../../src/store/plan-store";
import { aServer } from "../support/geodata-folder";
import { fixture } from "../support/edited-geodata";
import { aRawStatement } from "../support/statements";

const files = ["000", "001", "002", "003", "004", "pages"].map((name) => `statements/${name}.json`);
const serving = (text: string) => {
  const read = aServer({ ...Object.fromEntries(files.map((file) => [file, "[]"])), "statements/002.json": text });
  return vi.fn<ReadText>(read);
};
const one = JSON.stringify([aRawStatement()]);
const all: KnownIds = new Map<never, ReadonlySet<string>>([
  ["zones", new Set(["park-anning"])],
  ["districts", new Set(["530181"])],
  ["prefectures", new Set(["530100"])],
  ["places", new Set()],
  ["documents", new Set(["002"])],
] as unknown as [never, ReadonlySet<string>][]);

let store = createPlanStore();
beforeEach(() => void (store = createPlanStore()));
afterEach(() => void vi.useRealTimers());
const start = (read = serving(one), known: Promise<KnownIds> = Promise.resolve(all), delayMs = 60_000) => {
  loadStatementsWhenAsked(store, read, known, delayMs);
  return read;
};
const arrived = () => vi.waitFor(() => expect(store.getState().statements).not.toBeNull());

test.each([
  ["a zone is selected", () => store.getState().selectZone("park-anning")],
  ["the search is opened", () => store.getState().askForStatements()],
  ["the data page is opened", () => store.getState().setDrawer("data")],
  ["the list of statements is opened", () => store.getState().setDrawer("statements")],
  ["places are compared", () => store.setState({ comparison: comparisonOf(["park-anning"]) })],
  ["a story goes on", () => store.getState().startStory("linkage-zone")],
  ["a source is opened", () => store.getState().openDocument("002")],
])("the register is read when %s, and only once", async (_, ask) => {
  const read = start();
  expect(read).not.toHaveBeenCalled();
  ask();
  await arrived();
  store.getState().setDrawer("none");
  store.getState().selectZone("other");
  expect(store.getState().statements?.map(({ id }) => id)).toEqual(["S2-001"]);
  expect(store.getState().register?.id).toBe("statements");
  expect(read.mock.calls.filter(([path]) => path === "statements/dataset.json")).toHaveLength(1);
});

test("in any case it is read a while after the first view", async () => {
  const read = start(serving(one), Promise.resolve(all), 30);
  expect(read).not.toHaveBeenCalled();
  await arrived();
  expect(store.getState().problems).toEqual([]);
});

test("what it speaks of and nothing else has is named with its line", async () => {
  store.getState().askForStatements();
  start(serving(fixture("statements/unknown-references.json").toString()));
  await vi.waitFor(() => expect(store.getState().problems).toHaveLength(4));
  const file = "statements/002.json";
  expect(store.getState().problems).toEqual([
    { code: "reference-unknown", file, at: "S2-001.zones", value: "park-atlantis", line: 2 },
    { code: "reference-unknown", file, at: "S2-001.divisions", value: "530999", line: 2 },
    { code: "reference-unknown", file, at: "S2-001.places", value: "nowhere", line: 2 },
    { code: "reference-unknown", file, at: "S2-001.document", value: "099", line: 2 },
  ]);
});

test("where a dataset was not read whole, nobody says that something is missing in it", async () => {
  store.getState().askForStatements();
  start(serving(fixture("statements/unknown-references.json").toString()), Promise.resolve(new Map([...all].filter(([id]) => id === "zones"))));
  await vi.waitFor(() => expect(store.getState().problems.map(({ value }) => value)).toEqual(["park-atlantis"]));
});

test("the sources are read with it, which it cites", async () => {
  const cited = loadDocumentsWhenAsked(store, aServer());
  expect(store.getState().documents).toBeNull();
  start(serving(one), Promise.resolve(all), 5);
  expect((await cited)?.has("002")).toBe(true);
  expect(store.getState().documents).not.toBeNull();
});

test("what was read late is known to the data page as read", async () => {
  store.getState().receiveLoaded({ files: [{ path: "catalogue.json", chars: 1, fingerprint: 1 }], manifest: "m" });
  store.getState().askForStatements();
  start();
  await vi.waitFor(() => expect(store.getState().loaded.files.map(({ path }) => path)).toContain("statements/002.json"));
  expect(store.getState().loaded).toMatchObject({ manifest: "m" });
  expect(store.getState().loaded.files.filter(({ path }) => path === "catalogue.json")).toEqual([{ path: "catalogue.json", chars: 1, fingerprint: 1 }]);
});

test("an approval number does not depend on whether the register is there yet", async () => {
  store.getState().setDatasetsHash("d");
  const before = shownContent(store.getState());
  store.getState().askForStatements();
  start();
  await arrived();
  expect(before).not.toBeNull();
  expect(shownContent(store.getState())).toBe(before);
  expect(store.getState().datasetsHash).toBe("d");
});
