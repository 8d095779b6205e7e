import { openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { removeImported } from "../../src/domain/spatial/imported-changes";
import { openProjectDatabase } from "../../src/store/project-database";
import type { TabHandlers } from "../../src/store/project-tabs";
import { shownLayers } from "../../src/store/shown-layers";
import { aLayer, aProjectTab, endTabs, inLayers, packed, type ProjectTab } from "../support/imported";
import { stubIndexedDb } from "../support/indexed-db";

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
const add = (tab: ProjectTab, data = parcels, id = "parcels") => tab.project().actions.addImported([inLayers(aLayer(id, data))], [data]);
const hasBytes = async (tab: ProjectTab, { key } = parcels) => (await tab.project().actions.layerBytes(key)) !== null;
const rename = (tab: ProjectTab, title: string) => tab.project().actions.run({ name: "rename-project", title });
let serial = 0;
/** A tab whose ids are its own; it hears nothing of the others, as where they cannot talk or it sleeps. */
const aTab = (over: Parameters<typeof aProjectTab>[0] = {}) => {
  serial += 1;
  let ids = 0;
  const own = serial;
  return aProjectTab({ newId: () => `tab-${own}-${(ids += 1)}`, ...over });
};

test("what one tab stored and could not yet name in the project is spared by the tab that removes what nobody needs", async () => {
  const first = await aTab();
  const second = await aTab();
  rename(second, "from the second");
  await becomes(second, "saved");
  await add(first);
  await becomes(first, "stale");
  // The second removes what it no longer needs itself.
  await add(second, redline, "redline");
  await becomes(second, "saved");
  expect(await storedKeys()).toEqual([parcels.key, redline.key].sort());
  expect(await hasBytes(first)).toBe(true);
  await first.project().actions.saveFile();
  expect([first.files[0]?.name.endsWith(".zip"), first.store.getState().problems]).toEqual([true, []]);
});

test("what a tab whose store failed can still bring back with undo is spared", async () => {
  const first = await aTab();
  await add(first);
  await becomes(first, "saved");
  const second = await aTab();
  rename(second, "from the second");
  await becomes(second, "saved");
  first.project().actions.run(removeImported({ collection: "layers", record: { id: "parcels" } }));
  await becomes(first, "stale");
  second.project().actions.run(removeImported({ collection: "layers", record: { id: "parcels" } }));
  await becomes(second, "saved");
  const third = await aTab();
  rename(third, "from the third");
  await becomes(third, "saved");
  first.project().actions.undo();
  expect([shownLayers(first.store.getState()).map(({ isThere }) => isThere), await hasBytes(first)]).toEqual([[true], true]);
});

test("a tab that takes over while another imports leaves both with what they show, and no half record", async () => {
  let handlers: TabHandlers | null = null;
  const first = await aTab({ openTabs: async (given) => { handlers = given; return { claim: async () => { given.onOwner(); return true; }, takeOver: async () => undefined, leave: () => undefined }; } });
  const importing = add(first);
  (handlers as TabHandlers | null)?.onLost();
  expect(await importing).toBe(false);
  expect([first.project().access.status, shownLayers(first.store.getState())]).toEqual(["reader", []]);
  const second = await aTab();
  await add(second);
  await becomes(second, "saved");
  expect(await hasBytes(second)).toBe(true);
});

test("the claim of a tab that was never closed is not kept for ever, and a saved project needs none", async () => {
  const tab = await aTab();
  await add(tab);
  await becomes(tab, "saved");
  const db = await raw();
  expect((await db.getAllKeys("projects")).map(String)).toEqual(["current"]);
  await db.put("layer-data", redline.bytes, redline.key);
  const lost = packed("lost");
  await db.put("layer-data", lost.bytes, lost.key);
  await db.put("projects", { at: "2026-11-21T08:00:00.000Z", keys: [redline.key] }, "claim-alive");
  await db.put("projects", { at: "2026-11-01T08:00:00.000Z", keys: [lost.key] }, "claim-dead");
  await db.put("projects", "not a claim", "claim-odd");
  await add(tab, packed("more"), "more");
  await becomes(tab, "saved");
  expect(await storedKeys()).toEqual([parcels.key, redline.key, packed("more").key].sort());
});

test("into a store deleted under the page its layers do not come back: they are said to be missing, and a file still has what is there", async () => {
  const tab = await aTab();
  await add(tab);
  await becomes(tab, "saved");
  const db = await openProjectDatabase(() => undefined);
  if (db.ok) db.value.close();
  await new Promise((resolve) => { indexedDB.deleteDatabase("pianqu").onsuccess = resolve; });
  rename(tab, "later");
  await becomes(tab, "wiped");
  tab.project().actions.storeAgain();
  await becomes(tab, "saved");
  expect(shownLayers(tab.store.getState()).map(({ isThere }) => isThere)).toEqual([false]);
  await add(tab, parcels, "again");
  await becomes(tab, "saved");
  expect(shownLayers(tab.store.getState()).map(({ isThere }) => isThere)).toEqual([true, true]);
  expect(await storedKeys()).toEqual([parcels.key]);
});
