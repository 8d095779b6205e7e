import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepOffline, type Keeping } from "../../../src/app/offline/keep-offline";
import { defaultConfiguration } from "../../../src/domain/configuration";
import type { KeptReport } from "../../../src/domain/kept-report";
import { createPlanStore, type PlanStoreApi } from "../../../src/store/plan-store";
import { FakeCaches } from "../../support/fake-caches";

class FakeWorker extends EventTarget {
  readonly said: unknown[] = [];
  constructor(public state: ServiceWorkerState) {
    super();
  }
  postMessage(message: unknown): void {
    this.said.push(message);
  }
  becomes(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class FakeRegistration extends EventTarget {
  scope = "http://plan.test/map/";
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  updates = 0;
  isGone = false;
  update = async () => void (this.updates += 1);
  unregister = async () => (this.isGone = true);
}

let store: PlanStoreApi;
let registration: FakeRegistration;
let container: EventTarget & { controller: FakeWorker | null; register: () => Promise<unknown>; getRegistration: () => Promise<unknown>; startMessages: () => void };
let caches: FakeCaches;
const report: KeptReport = { app: { build: "1", kept: 9, all: 9 }, data: { version: null, files: 1, bytes: 1, keptAt: "2026", differing: [] }, faults: [] };

const begin = (over: Partial<Keeping> = {}) =>
  keepOffline(store, { container: container as unknown as ServiceWorkerContainer, isSecure: true, caches: caches.asStorage, base: "http://plan.test/map/", script: "http://plan.test/map/assets/a.js", ...over });
const tells = (kept: KeptReport) => container.dispatchEvent(new MessageEvent("message", { data: { type: "kept", report: kept } }));
const kept = () => store.getState().offline.kept;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv("PROD", true);
  store = createPlanStore();
  registration = new FakeRegistration();
  caches = new FakeCaches();
  container = Object.assign(new EventTarget(), { controller: null, register: async () => registration, getRegistration: async () => registration, startMessages: () => undefined });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test.each([
  ["plain http", { isSecure: false }, "not-secure"],
  ["an old browser", { container: undefined }, "unsupported"],
])("on %s nothing is kept, and it says why", async (_, over, why) => {
  await begin(over);
  expect(kept()).toEqual({ status: "unavailable", why });
});

test("a browser that refuses, as in a private window, or only pretends is no error", async () => {
  container.register = () => Promise.reject(new DOMException("no", "SecurityError"));
  await begin();
  expect(kept()).toEqual({ status: "unavailable", why: "refused" });
  container.register = async () => undefined;
  await begin();
  expect(kept()).toEqual({ status: "unavailable", why: "refused" });
});

test("an office that switched it off gets rid of what its pages kept, and of nothing else", async () => {
  for (const name of ["pianqu /map/ app 1", "pianqu /map/ data 2", "pianqu /other/ app 1"]) await caches.open(name);
  store.getState().configure({ ...defaultConfiguration, offline: false });
  await begin();
  expect([registration.isGone, [...caches.stores.keys()], kept()]).toEqual([true, ["pianqu /other/ app 1"], { status: "unavailable", why: "switched-off" }]);
});

test("after the installation the worker keeps what the page reads, again when another package comes, and as often as configured", async () => {
  const worker = new FakeWorker("installing");
  registration.installing = worker;
  store.getState().receiveLoaded({ files: [{ path: "catalogue.json", chars: 1, fingerprint: 1 }], manifest: null });
  const begun = begin();
  await vi.advanceTimersByTimeAsync(0);
  expect([kept(), worker.said]).toEqual([{ status: "keeping", report: null }, []]);
  registration.installing = null;
  registration.active = worker;
  worker.becomes("activated");
  await begun;
  expect(worker.said).toEqual([{ type: "keep", read: ["catalogue.json"], script: "http://plan.test/map/assets/a.js" }]);
  store.getState().receiveStatements([], null);
  expect(worker.said).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect([worker.said.length, registration.updates]).toEqual([3, 1]);
  store.getState().noteReach(false);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect([worker.said.length, registration.updates]).toEqual([3, 1]);
});

test("what is kept is said as it is: under way, whole, or failed; a server that is gone makes nothing of it worse", async () => {
  registration.active = new FakeWorker("activated");
  await begin();
  tells({ ...report, app: { build: "1", kept: 4, all: 9 } });
  expect(kept().status).toBe("keeping");
  tells(report);
  expect(kept().status).toBe("kept");
  const full = { ...report, faults: [{ code: "full" as const, file: null }] };
  tells(full);
  expect(kept()).toEqual({ status: "failed", report: full });
  store.getState().noteReach(false);
  tells({ ...report, faults: [{ code: "unreachable", file: "manifest.json" }] });
  expect(kept().status).toBe("kept");
});

test("a version that could not be installed the first time is a failure", async () => {
  registration.installing = new FakeWorker("installing");
  void begin();
  await vi.advanceTimersByTimeAsync(0);
  registration.installing.becomes("redundant");
  expect(kept()).toEqual({ status: "failed", report: null });
});

test("a version that waits beside the one in use is offered once, and is none for a page that is installed for the first time", async () => {
  registration.active = new FakeWorker("activated");
  await begin();
  const arrives = () => {
    const worker = new FakeWorker("installing");
    registration.installing = worker;
    registration.dispatchEvent(new Event("updatefound"));
    registration.installing = null;
    registration.waiting = worker;
    worker.becomes("installed");
    return worker;
  };
  arrives();
  expect(store.getState().offline.update).toBe("none");
  container.controller = registration.active;
  const second = arrives();
  expect(store.getState().offline.update).toBe("ready");
  store.getState().noteUpdate("postponed");
  arrives();
  expect(store.getState().offline.update).toBe("ready");
  second.becomes("redundant");
  expect(store.getState().offline.update).toBe("ready");
});
