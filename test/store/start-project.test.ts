import { openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import type { ProjectState } from "../../src/store/project-state";
import { awaitsProject, startProject } from "../../src/store/start-project";
import { holdsImports } from "../../src/store/stored-imports";
import { stubIndexedDb } from "../support/indexed-db";

beforeEach(() => stubIndexedDb());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function stored(record: unknown): Promise<void> {
  const database = await openDB("pianqu", 2, {
    upgrade: (db) => {
      db.createObjectStore("projects");
      db.createObjectStore("layer-data");
    },
  });
  await database.put("projects", record, "current");
  database.close();
}

test("a store that is not there is not made, and holds nothing", async () => {
  expect(await holdsImports()).toBe(false);
  expect(await indexedDB.databases()).toEqual([]);
});

test("only a project with imported content changes the picture, whatever else is stored", async () => {
  await stored({ project: { collections: { ledger: { a: {} }, layers: {} } } });
  expect(await holdsImports()).toBe(false);
  await stored("nothing that anybody knows");
  expect(await holdsImports()).toBe(false);
  await stored({ project: { collections: { boundaries: { "boundary-x": {} } } } });
  expect(await holdsImports()).toBe(true);
});

test("where the browser keeps nothing, nothing is awaited", async () => {
  vi.stubGlobal("indexedDB", { open: () => { throw new Error("refused"); } });
  expect(await holdsImports()).toBe(false);
});

const fakeProject = {} as ProjectState;

test("what the store holds is loaded at once and awaited until it is there", async () => {
  vi.useFakeTimers();
  const store = createPlanStore();
  let arrive: (() => void) | null = null;
  const openProject = vi.fn<(api: PlanStoreApi) => Promise<void>>((api) => new Promise((resolve) => (arrive = () => (api.setState({ project: fakeProject }), resolve()))));
  startProject(store, { holds: async () => true, load: async () => ({ openProject }) });
  await vi.advanceTimersByTimeAsync(1);
  expect([openProject.mock.calls.length, awaitsProject(store.getState())]).toEqual([1, true]);
  arrive!();
  expect(awaitsProject(store.getState())).toBe(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([openProject.mock.calls.length, store.getState().projectAwaited]).toEqual([1, false]);
});

test("without imported content the first view comes first", async () => {
  vi.useFakeTimers();
  const store = createPlanStore();
  const load = vi.fn<() => Promise<{ openProject: () => Promise<void> }>>(async () => ({ openProject: async () => undefined }));
  startProject(store, { holds: async () => false, load });
  await vi.advanceTimersByTimeAsync(1000);
  expect([load.mock.calls.length, awaitsProject(store.getState())]).toEqual([0, false]);
});

test.each([
  ["whose code does not come", () => Promise.reject(new Error("offline"))],
  ["that is never there", async () => ({ openProject: () => new Promise<void>(() => undefined) })],
])("a project %s is not awaited for ever", async (_, load) => {
  vi.useFakeTimers();
  const store = createPlanStore();
  startProject(store, { holds: async () => true, load });
  await vi.advanceTimersByTimeAsync(7000);
  expect(awaitsProject(store.getState())).toBe(false);
});
