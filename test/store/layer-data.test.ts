import { openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { removeImported } from "../../src/domain/spatial/imported-changes";
import { openProjectDatabase } from "../../src/store/project-database";
import { shownLayers } from "../../src/store/shown-layers";
import { aLayer, anEdition, aProjectTab, endTabs, inLayers, packed, type ProjectTab } from "../support/imported";
import { stubIndexedDb } from "../support/indexed-db";
import { aProject, fileOf } from "../support/project";

beforeEach(stubIndexedDb);
afterEach(() => {
  endTabs();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const raw = () => openDB("pianqu");
const storedKeys = async () => (await (await raw()).getAllKeys("layer-data")) as string[];
const becomes = ({ project }: ProjectTab, expected: string) =>
  vi.waitFor(() => {
    const { saving } = project();
    expect(saving.status === "failed" ? saving.fault : saving.status).toBe(expected);
  }, { timeout: 3000, interval: 20 });
const parcels = packed("parcels");
const redline = packed("redline");
const textOf = async (tab: ProjectTab, key: string) => {
  const bytes = await tab.project().actions.layerBytes(key);
  return bytes && Buffer.from(bytes).toString();
};
const add = (tab: ProjectTab, data = parcels, id = "parcels") => tab.project().actions.addImported([inLayers(aLayer(id, data))], [data]);

test("a database of version 1 is renewed with all it held", async () => {
  const old = await openDB("pianqu", 1, { upgrade: (db) => void db.createObjectStore("projects") });
  const project = JSON.parse(fileOf(aProject({ title: "旧工程" }))) as object;
  await old.put("projects", { stamp: "s-1", savedAt: "2026-11-20T08:00:00.000Z", project, backup: null }, "current");
  await old.put("projects", { left: "as it was" }, "unreadable-2026");
  old.close();
  const tab = await aProjectTab();
  expect([tab.project().value.title, tab.project().saving.status]).toEqual(["旧工程", "saved"]);
  expect(await add(tab)).toBe(true);
  await becomes(tab, "saved");
  const db = await raw();
  expect([db.version, await storedKeys(), await db.get("projects", "unreadable-2026")]).toEqual([2, [parcels.key], { left: "as it was" }]);
});

test("features lie in the browser's store before the record that refers to them, and another page reads them", async () => {
  const tab = await aProjectTab();
  const there: unknown[] = [];
  tab.store.subscribe((state, before) => {
    if (state.project?.value !== before.project?.value) there.push(storedKeys());
  });
  expect(await tab.project().actions.addImported([inLayers(aLayer("parcels", parcels)), inLayers(aLayer("redline", redline))], [parcels, redline])).toBe(true);
  expect(await there[0]).toEqual([parcels.key, redline.key].sort());
  expect(tab.project().undo.map(({ command }) => command.name)).toEqual(["change-records"]);
  await becomes(tab, "saved");
  const other = await aProjectTab();
  expect(await textOf(other, parcels.key)).toBe("parcels".repeat(50));
  expect(shownLayers(other.store.getState()).map(({ record, isThere }) => [record.id, isThere])).toEqual([["parcels", true], ["redline", true]]);
});

test("undoing an import keeps its features as long as it can be redone; then they are removed", async () => {
  const tab = await aProjectTab();
  await add(tab);
  await becomes(tab, "saved");
  tab.project().actions.undo();
  await becomes(tab, "saved");
  expect([shownLayers(tab.store.getState()), await storedKeys()]).toEqual([[], [parcels.key]]);
  tab.project().actions.redo();
  expect(await textOf(tab, parcels.key)).toBe("parcels".repeat(50));
  tab.project().actions.run(removeImported({ collection: "layers", record: { id: "parcels" } }));
  await becomes(tab, "saved");
  expect(await storedKeys()).toEqual([parcels.key]);
  // Without what could be undone nothing refers to them any more.
  const again = await aProjectTab();
  again.project().actions.run({ name: "rename-project", title: "x" });
  await becomes(again, "saved");
  expect([await storedKeys(), again.project().dataThere.size]).toEqual([[], 0]);
});

test("features that a record set aside names are spared, and so are those of a layout edition", async () => {
  const db = await openProjectDatabase(() => undefined);
  if (!db.ok) throw new Error(db.fault);
  await db.value.writeData(redline.key, redline.bytes);
  await db.value.writeData(parcels.key, parcels.bytes);
  await (await raw()).put("projects", { project: { version: 99, layers: [{ key: redline.key }] } }, "unreadable-2026");
  const tab = await aProjectTab();
  const plan = packed("plan");
  await tab.project().actions.addImported([{ collection: "editions", record: anEdition("plan", plan) }], [plan]);
  await becomes(tab, "saved");
  expect(await storedKeys()).toEqual([redline.key, plan.key].sort());
});

test("a store that is full keeps the project, says so, and the page keeps the features until there is room", async () => {
  const tab = await aProjectTab();
  // oxlint-disable-next-line typescript/unbound-method
  const put = IDBObjectStore.prototype.put;
  const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
    if (this.name === "layer-data") throw new DOMException("full", "QuotaExceededError");
    return put.call(this, value, key);
  });
  expect(await add(tab)).toBe(true);
  await becomes(tab, "full");
  expect(await textOf(tab, parcels.key)).toBe("parcels".repeat(50));
  // The rest of the project does not go under with a layer that is too large.
  await vi.waitFor(async () => expect(await (await raw()).get("projects", "current")).toMatchObject({ project: { collections: { layers: { parcels: {} } } } }), { timeout: 3000 });
  await becomes(tab, "full");
  full.mockRestore();
  tab.project().actions.storeAgain();
  await becomes(tab, "saved");
  expect(await storedKeys()).toEqual([parcels.key]);
});

test("without IndexedDB the features live on the page and go into the file", async () => {
  vi.stubGlobal("indexedDB", { open: () => { throw new DOMException("denied", "SecurityError"); } });
  const tab = await aProjectTab();
  expect(await add(tab)).toBe(true);
  await becomes(tab, "missing");
  expect(await textOf(tab, parcels.key)).toBe("parcels".repeat(50));
  await tab.project().actions.saveFile();
  expect(tab.files[0]?.name).toMatch(/\.pianqu\.zip$/);
});

test("features that are missing or damaged are said to be missing, and importing the file again brings them back", async () => {
  const first = await aProjectTab();
  await add(first);
  await add(first, redline, "redline");
  await becomes(first, "saved");
  const db = await raw();
  await db.delete("layer-data", parcels.key);
  await db.put("layer-data", new Uint8Array([1, 2, 3]), redline.key);
  const tab = await aProjectTab();
  const there = () => Object.fromEntries(shownLayers(tab.store.getState()).map(({ record, isThere }) => [record.id, isThere]));
  expect(there()).toEqual({ parcels: false, redline: true });
  expect([await textOf(tab, parcels.key), await textOf(tab, redline.key)]).toEqual([null, null]);
  expect(there()).toEqual({ parcels: false, redline: false });
  await tab.project().actions.saveFile();
  expect(tab.store.getState().problems).toMatchObject([{ code: "project-saved-without-data", at: "控规单元、控规单元" }]);
  await add(tab, parcels, "again");
  expect(there()).toMatchObject({ parcels: true, again: true });
  expect(await textOf(tab, parcels.key)).toBe("parcels".repeat(50));
});

test("a tab that only reads takes nothing in", async () => {
  const tab = await aProjectTab({ openTabs: async () => ({ claim: async () => false, takeOver: async () => undefined, leave: () => undefined }) });
  const before = tab.project().value;
  expect(await add(tab)).toBe(false);
  expect([tab.project().value, await storedKeys()]).toEqual([before, []]);
});

test("what the project refuses takes no features in", async () => {
  const tab = await aProjectTab();
  const wrong = { ...aLayer("parcels", parcels), title: "长".repeat(121) };
  expect(await tab.project().actions.addImported([inLayers(wrong)], [parcels])).toBe(false);
  expect(tab.store.getState().problems).toMatchObject([{ code: "project-over-limit" }]);
  expect(tab.project().saving.status).toBe("saved");
});
