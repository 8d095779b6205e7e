import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { defaultConfiguration } from "../../src/domain/configuration";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";

vi.mock("#platform", () => ({ isServed: true }));
const run = vi.fn<() => void>();
vi.mock("../../src/app/offline/run-offline", () => ({ runOffline: run }));
const { startOffline } = await import("../../src/app/start-offline");

let store: PlanStoreApi;
beforeEach(() => {
  run.mockClear();
  store = createPlanStore();
});
afterEach(() => vi.useRealTimers());

test("what the office no longer wants kept goes, whether or not the data ever come", async () => {
  store.getState().configure({ ...defaultConfiguration, offline: false });
  startOffline(store);
  expect(store.getState().load.status).toBe("loading");
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
});

test("keeping waits until the first view stands", async () => {
  vi.useFakeTimers();
  store.getState().configure(defaultConfiguration);
  startOffline(store);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(run).not.toHaveBeenCalled();
  store.setState({ load: { status: "ready" } });
  await vi.advanceTimersByTimeAsync(3000);
  expect(run).toHaveBeenCalledOnce();
});
