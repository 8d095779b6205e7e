import { forceCloseDatabase } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mergeProjects } from "../../src/domain/project-merge";
import { parseProjectText } from "../../src/formats/project-file";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { openProjectDatabase } from "../../src/store/project-database";
import type { ProjectServices } from "../../src/store/project-services";
import { openProject } from "../../src/store/project-session";
import type { ProjectState } from "../../src/store/project-state";
import { tabsByLock } from "../../src/store/tabs-by-lock";
import { tabsByWord } from "../../src/store/tabs-by-word";
import { stubIndexedDb } from "../support/indexed-db";
import { aProject, aView, fileOf } from "../support/project";
import { aBroadcast, aLockManager } from "../support/tabs";

type Tab = { store: PlanStoreApi; project: () => ProjectState; files: { name: string; content: Blob }[]; fire: (event: string, how?: object) => unknown; sleep: () => void; wake: () => void };

let clock: number;
let locks: ReturnType<typeof aLockManager> | null;
let join: ReturnType<typeof aBroadcast>;
let tabCount: number;
/** A tab of an earlier test that still waits to store finds no store any more. */
let run = 0;

beforeEach(() => {
  stubIndexedDb();
  clock = Date.parse("2026-11-22T08:00:00Z");
  locks = aLockManager();
  join = aBroadcast();
  tabCount = 0;
});

afterEach(() => {
  run += 1;
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A tab in which the page was opened and the project is there. */
async function aTab(over: Partial<ProjectServices> = {}): Promise<Tab> {
  const store = createPlanStore();
  const channel = join();
  const files: Tab["files"] = [];
  const listeners: [string, (event: object) => void][] = [];
  const tab = `tab-${(tabCount += 1)}`;
  let ids = 0;
  const manager = locks;
  const started = run;
  await openProject(store, {
    openDatabase: async (onGone) => (started === run ? openProjectDatabase(onGone) : { ok: false, fault: "missing" }),
    channel,
    openTabs: async (handlers) => (manager ? tabsByLock(manager, handlers) : tabsByWord(channel, tab, handlers)),
    now: () => new Date((clock += 1000)),
    newId: () => `${tab}-${(ids += 1)}`,
    download: (name, content) => void files.push({ name, content }),
    keepForGood: () => undefined,
    page: { addEventListener: (name: string, listener: (event: object) => void) => void listeners.push([name, listener]) } as unknown as ProjectServices["page"],
    isVisible: () => true,
    ...over,
  });
  const fire = (event: string, how: object = {}) => {
    const given = { defaultPrevented: false, preventDefault: () => void (given.defaultPrevented = true), ...how };
    for (const [name, listener] of listeners) if (name === event) listener(given);
    return given.defaultPrevented;
  };
  const project = () => {
    const state = store.getState().project;
    if (!state) throw new Error("no project");
    return state;
  };
  return { store, project, files, fire, sleep: channel.sleep, wake: channel.wake };
}

const rename = ({ project }: Tab, title: string) => project().actions.run({ name: "rename-project", title });
const status = ({ project }: Tab) => {
  const { saving } = project();
  return saving.status === "failed" ? saving.fault : saving.status;
};
const becomes = (tab: Tab, expected: string) => vi.waitFor(() => expect(status(tab)).toBe(expected), { timeout: 3000, interval: 20 });
const reads = (tab: Tab, title: string) => vi.waitFor(() => expect(tab.project().value.title).toBe(title), { timeout: 3000, interval: 20 });
const access = (tab: Tab) => tab.project().access.status;
const stands = (tab: Tab, expected: ReturnType<typeof access>) => vi.waitFor(() => expect(access(tab)).toBe(expected), { timeout: 5000, interval: 20 });
const raw = () => openDB("pianqu");

test("what is changed is stored by itself and there after a reload, without what could be undone", async () => {
  const first = await aTab();
  expect([status(first), first.project().saving]).toEqual(["saved", { status: "saved", at: null }]);
  rename(first, "片区底图");
  first.project().actions.addView("滇池");
  expect(status(first)).toBe("pending");
  await becomes(first, "saved");
  expect(first.fire("beforeunload")).toBe(false);
  first.fire("pagehide", { persisted: false });
  const again = await aTab();
  expect([again.project().value.title, Object.values(again.project().value.collections.views).map(({ title }) => title)]).toEqual(["片区底图", ["滇池"]]);
  expect([again.project().undo, again.project().backup.changes, access(again)]).toEqual([[], 2, "owner"]);
});

test("leaving the page stores at once", async () => {
  const tab = await aTab();
  rename(tab, "x");
  tab.fire("pagehide", { persisted: false });
  await becomes(tab, "saved");
  expect((await (await raw()).get("projects", "current")) as object).toMatchObject({ project: { title: "x" } });
});

test("without IndexedDB the project lives on the page, and it is said; leaving is warned of only then", async () => {
  vi.stubGlobal("indexedDB", { open: () => { throw new DOMException("denied", "SecurityError"); } });
  const tab = await aTab();
  expect(status(tab)).toBe("missing");
  expect(tab.fire("beforeunload")).toBe(false);
  rename(tab, "kept here");
  await becomes(tab, "missing");
  expect(tab.fire("beforeunload")).toBe(true);
  await tab.project().actions.saveFile();
  expect(tab.files[0]?.name).toMatch(/^kept here-.*\.pianqu\.json$/);
  expect(tab.fire("beforeunload")).toBe(false);
});

test("a full store is said, the older version stays, and trying again stores", async () => {
  const tab = await aTab();
  rename(tab, "before");
  await becomes(tab, "saved");
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => { throw new DOMException("full", "QuotaExceededError"); });
  rename(tab, "after");
  await becomes(tab, "full");
  tab.project().actions.dismiss("full");
  put.mockRestore();
  expect((await (await raw()).get("projects", "current")) as object).toMatchObject({ project: { title: "before" } });
  tab.project().actions.storeAgain();
  await becomes(tab, "saved");
  expect((await (await raw()).get("projects", "current")) as object).toMatchObject({ project: { title: "after" } });
});

test("the same fault that happens anew is said anew", async () => {
  const tab = await aTab();
  for (const title of ["one", "two"]) {
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => { throw new DOMException("full", "QuotaExceededError"); });
    rename(tab, title);
    await becomes(tab, "full");
    expect(tab.project().dismissed).toEqual([]);
    tab.project().actions.dismiss("full");
    put.mockRestore();
    tab.project().actions.storeAgain();
    await becomes(tab, "saved");
  }
});

test("a database deleted under the page is said at once; only the user stores again", async () => {
  const tab = await aTab();
  rename(tab, "kept");
  await becomes(tab, "saved");
  indexedDB.deleteDatabase("pianqu");
  await becomes(tab, "wiped");
  rename(tab, "kept on");
  await new Promise((resolve) => { setTimeout(resolve, 700); });
  expect(status(tab)).toBe("wiped");
  tab.project().actions.storeAgain();
  await becomes(tab, "saved");
  expect((await (await raw()).get("projects", "current")) as object).toMatchObject({ project: { title: "kept on" } });
});

test("a connection that the browser ends is said; one to an empty store is not, and the next change opens it anew", async () => {
  const opened: IDBOpenDBRequest[] = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, "open").mockImplementation((...given) => {
    const request = open(...given);
    opened.push(request);
    return request;
  });
  const tab = await aTab();
  const end = () => forceCloseDatabase(opened.at(-1)?.result as never);
  end();
  expect(status(tab)).toBe("saved");
  rename(tab, "x");
  await becomes(tab, "saved");
  expect(opened).toHaveLength(2);
  end();
  await becomes(tab, "wiped");
});

test("a newer app that renews the database is let through, and this page says why it stores no more", async () => {
  const tab = await aTab();
  rename(tab, "x");
  await becomes(tab, "saved");
  const newer = await openDB("pianqu", 3);
  expect(status(tab)).toBe("outdated");
  rename(tab, "y");
  await new Promise((resolve) => { setTimeout(resolve, 700); });
  expect(await newer.get("projects", "current")).toMatchObject({ project: { title: "x" } });
});

test("a store that does not open is said after a while", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const silent = indexedDB.open("another");
  vi.spyOn(indexedDB, "open").mockReturnValue(silent);
  vi.spyOn(silent, "addEventListener").mockReturnValue(undefined);
  const opening = openProjectDatabase(() => undefined);
  await vi.advanceTimersByTimeAsync(6000);
  expect(await opening).toEqual({ ok: false, fault: "blocked" });
});

test("a record that is gone is noticed when the page is looked at, and at the next write", async () => {
  const tab = await aTab();
  rename(tab, "a");
  await becomes(tab, "saved");
  await (await raw()).delete("projects", "current");
  tab.fire("focus");
  await becomes(tab, "wiped");

  tab.project().actions.storeAgain();
  await becomes(tab, "saved");
  await (await raw()).delete("projects", "current");
  rename(tab, "b");
  await becomes(tab, "wiped");
  expect(await (await raw()).count("projects")).toBe(0);
});

test.each([
  ["cut", { stamp: "s", savedAt: "2026-01-01T00:00:00Z", project: { format: "pianqu-project", version: 1, title: 3 } }, "project-file-wrong-shape"],
  ["alien", "what is this", "project-file-other"],
])("a %s record is set aside, not overwritten, and can be downloaded", async (_, record, code) => {
  await (await openProjectDatabase(() => undefined).then((opened) => (opened.ok ? raw() : Promise.reject(new Error("no database"))))).put("projects", record, "current");
  const tab = await aTab();
  expect([tab.project().aside?.problem.code, tab.project().value.title, status(tab)]).toEqual([code, "", "saved"]);
  const keys = await (await raw()).getAllKeys("projects");
  expect(keys).toEqual([expect.stringMatching(/^unreadable-/)]);
  expect(await (await raw()).get("projects", keys[0] ?? "")).toEqual(record);
  tab.project().actions.saveAside();
  expect(await tab.files[0]?.content.text()).toContain(typeof record === "string" ? record : "pianqu-project");
  rename(tab, "new");
  await becomes(tab, "saved");
  expect(await (await raw()).count("projects")).toBe(2);
});

test("a record of a newer version stays where that version will read it again", async () => {
  const record = { stamp: "s", savedAt: "2026-01-01T00:00:00Z", project: { format: "pianqu-project", version: 9 } };
  const opened = await openProjectDatabase(() => undefined);
  if (!opened.ok) throw new Error(opened.fault);
  await (await raw()).put("projects", record, "current");
  const tab = await aTab();
  expect([tab.project().aside?.problem.code, status(tab)]).toEqual(["project-file-newer", "outdated"]);
  rename(tab, "older");
  tab.fire("pagehide", { persisted: false });
  await new Promise((resolve) => { setTimeout(resolve, 50); });
  expect(await (await raw()).get("projects", "current")).toEqual(record);
});

for (const [way, hasLocks] of [["Web Locks", true], ["words between tabs", false]] as const) {
  test(`by ${way}: a second tab reads along, takes over, and the first is told`, async () => {
    if (!hasLocks) locks = null;
    const first = await aTab();
    const second = await aTab();
    expect([access(first), access(second)]).toEqual(["owner", "reader"]);
    rename(second, "not allowed");
    expect(second.project().value.title).toBe("");
    rename(first, "from the first");
    await reads(second, "from the first");

    rename(first, "just before");
    second.project().actions.takeOver();
    await stands(second, "owner");
    expect(first.project().access).toEqual({ status: "reader", since: "taken-over" });
    await reads(second, "just before");
    expect(status(first)).toBe("saved");
    rename(second, "from the second");
    await reads(first, "from the second");
    first.project().actions.undo();
    expect(first.project().value.title).toBe("from the second");
  });

  test(`by ${way}: when the tab that edits is closed, the other edits`, async () => {
    if (!hasLocks) locks = null;
    const first = await aTab();
    const second = await aTab();
    rename(first, "last words");
    first.fire("pagehide", { persisted: false });
    await vi.waitFor(() => expect(access(second)).toBe("owner"), { timeout: 3000 });
    await reads(second, "last words");
  });
}

test("the tab that was robbed of the lock edits again when the other is closed", async () => {
  const first = await aTab();
  const second = await aTab();
  second.project().actions.takeOver();
  await stands(second, "owner");
  second.fire("pagehide", { persisted: false });
  await stands(first, "owner");
  expect(access(first)).toBe("owner");
});

test("a tab that slept while another began to edit learns it from what the other stores", async () => {
  locks = null;
  const first = await aTab();
  first.sleep();
  const second = await aTab();
  first.wake();
  expect([access(first), access(second)]).toEqual(["owner", "owner"]);
  rename(second, "from the second");
  await reads(first, "from the second");
  expect([access(first), access(second)]).toEqual(["reader", "owner"]);
});

test("of two tabs that both think they edit, one goes on when they hear each other", async () => {
  locks = null;
  const first = await aTab();
  first.sleep();
  const second = await aTab();
  first.wake();
  const third = await aTab();
  expect([access(first), access(second), access(third)]).toEqual(["owner", "reader", "reader"]);
});

test("where tabs cannot hear each other the store refuses the second write and nothing is overwritten", async () => {
  locks = null;
  const first = await aTab();
  first.sleep();
  const second = await aTab();
  second.sleep();
  expect([access(first), access(second)]).toEqual(["owner", "owner"]);
  rename(first, "first");
  await becomes(first, "saved");
  rename(second, "second");
  await becomes(second, "stale");
  expect((await (await raw()).get("projects", "current")) as object).toMatchObject({ project: { title: "first" } });
  await second.project().actions.saveFile();
  expect(await second.files[0]?.content.text()).toContain('"title": "second"');
  second.project().actions.loadStored();
  await reads(second, "first");
  rename(second, "second again");
  await becomes(second, "saved");
});

test("saving a file marks it and ends the count of changes; opening one keeps this office's name and can be undone", async () => {
  const tab = await aTab();
  tab.project().actions.run({ name: "set-office", office: "规划编制科" });
  rename(tab, "mine");
  await tab.project().actions.saveFile();
  expect([tab.project().backup.changes, tab.project().value.marks.length]).toEqual([0, 1]);
  const text = fileOf(aProject({ title: "theirs", office: "招商科", views: [aView("a")] }));
  const read = await tab.project().actions.readFile(new File([text], "theirs.json"));
  if (!read.ok) throw new Error(read.problem.code);
  await tab.project().actions.open(read.value);
  expect([tab.project().value.title, tab.project().value.office, tab.project().backup.changes]).toEqual(["theirs", "规划编制科", 0]);
  tab.project().actions.undo();
  expect([tab.project().value.title, tab.project().value.marks.length]).toEqual(["mine", 1]);
  expect(tab.project().said).toMatchObject({ what: "undone", step: { command: { name: "replace-project" } } });
});

test("a file saved by a tab that only reads has a mark, so that copies opened from it can be merged; the tab keeps none", async () => {
  const first = await aTab();
  const second = await aTab();
  rename(first, "common");
  await reads(second, "common");
  const before = second.project().value;
  await second.project().actions.saveFile();
  expect([access(second), second.project().value]).toEqual(["reader", before]);
  const read = parseProjectText((await second.files[0]?.content.text()) ?? "", "x");
  if (!read.ok) throw new Error(read.problem.code);
  const merge = mergeProjects({ ...read.value, title: "mine" }, { ...read.value, note: "theirs" });
  expect(read.value.marks).toHaveLength(1);
  expect([merge.base, merge.taken.map(({ id }) => id), merge.conflicts]).toEqual([read.value.marks[0], ["note"], []]);
});

test("a bookmark brings back the place and leaves language, appearance and role to the reader", async () => {
  const tab = await aTab();
  const plan = () => tab.store.getState();
  plan().cameraRested({ center: [102.7, 25.1], zoom: 11, bearing: 0 }, "home");
  tab.project().actions.addView("here");
  plan().cameraRested({ center: [104, 26], zoom: 8, bearing: 0 }, "free");
  plan().setLanguage("en");
  plan().setFlavour("dark");
  tab.project().actions.openView(Object.keys(tab.project().value.collections.views)[0] ?? "");
  expect(plan().cameraRequest?.target).toMatchObject({ kind: "camera", camera: { center: [102.7, 25.1], zoom: 11 } });
  expect([plan().language, plan().flavour]).toEqual(["en", "dark"]);
});

test("what could not be read again is not taken over, and it is said", async () => {
  const tab = await aTab();
  await tab.project().actions.open({ project: aProject({ title: "mine" }), data: [] });
  const { value, backup } = tab.project();
  const said = () => tab.store.getState().problems;
  const earlier = Array.from({ length: 160_001 }, (_, index) => ({ id: `q-${index}`, releaseClass: "internal" as const, payload: null }));
  tab.project().actions.run({ name: "merge-project", project: aProject({ earlier }) });
  expect(said()).toEqual([{ code: "project-over-limit", at: "collections.earlier" }]);
  await tab.project().actions.open({ project: aProject({ earlier }), data: [] });
  rename(tab, "长".repeat(121));
  expect(said()).toEqual([{ code: "project-over-limit", at: "title" }]);
  tab.project().actions.run({ name: "merge-project", project: aProject({ earlier: [{ id: "q", releaseClass: "internal", payload: "x".repeat(52_428_800) }] }) });
  expect(said()).toMatchObject([{ code: "project-over-limit" }, { code: "project-too-large" }]);
  expect([tab.project().value, tab.project().backup, tab.project().undo.length]).toEqual([value, backup, 1]);
});

test("a project too large for a file is not saved as one, and it is said", async () => {
  const tab = await aTab();
  tab.project().actions.run({ name: "put-record", collection: "earlier", record: { id: "q", releaseClass: "internal", payload: "x".repeat(52_428_800) } });
  await tab.project().actions.saveFile();
  expect(tab.files).toEqual([]);
  expect(tab.store.getState().problems).toEqual([{ code: "project-too-large", at: "50" }]);
  expect(tab.project().backup.changes).toBe(1);
});
