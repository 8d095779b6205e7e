import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findAmong, findSites } from "../../src/analysis/sites/find-sites";
import { stabilityOf } from "../../src/analysis/sites/stability";
import { emptyCollections } from "../../src/domain/project-records";
import type { ResourceRecord } from "../../src/domain/sites/site-records";
import type { SiteSearch } from "../../src/domain/sites/site-search";
import { createPlanStore } from "../../src/store/plan-store";
import type { PlanState } from "../../src/store/plan-state";
import { askForStability, provideSiteClient, serveLargeSearches } from "../../src/store/site-service";
import { askedSites, mostOnPage, siteFinding, siteStability } from "../../src/store/site-run";
import { createSiteDesk } from "../../src/workers/answer-site-request";
import { createSiteClient, type SiteClient } from "../../src/workers/site-client";
import type { SiteRequest } from "../../src/workers/site-messages";
import { fakeWorkers } from "../support/fake-worker";
import { aResource } from "../support/resources";
import { aLimit, aSearch, aWeight } from "../support/sites";

vi.mock("../../src/workers/site-worker?worker&inline", () => ({ default: vi.fn<() => Worker>() }));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Told = "answer" | "lost";

/** A store with a search over so many plots, and a worker whose answers wait until they are let through. */
function aStore(plots: number, search: SiteSearch, how: () => Told = () => "answer") {
  const store = createPlanStore();
  const plot = aResource("plot");
  const resources: Record<string, ResourceRecord> = Object.fromEntries(Array.from({ length: plots }, (_, at) => [`plot-${at}`, { ...plot, id: `plot-${at}`, area: 200_000 * ((at % 97) + 1) }]));
  store.setState({ project: { value: { collections: { ...emptyCollections, resources } } } as unknown as PlanState["project"] });
  const open: (() => void)[] = [];
  const waits = <T>(value: T): Promise<T> => new Promise((resolve) => void open.push(() => resolve(value)));
  const client: SiteClient = {
    find: vi.fn<SiteClient["find"]>((table, question) => waits(how() === "lost" ? ({ is: "lost" } as const) : ({ is: "found", finding: findAmong(table, question) } as const))),
    steady: vi.fn<SiteClient["steady"]>((table, question) => waits(how() === "lost" ? ({ is: "lost" } as const) : ({ is: "steady", stability: stabilityOf(table, question, 20) } as const))),
    end: () => undefined,
  };
  provideSiteClient(store, client);
  serveLargeSearches(store);
  store.getState().startSiteSearch(search);
  const letThrough = async () => {
    await vi.advanceTimersByTimeAsync(0);
    // The last one first: what was overtaken may well come later.
    for (const resolve of open.splice(0).reverse()) resolve();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { store, client, letThrough, finding: () => siteFinding(store.getState()), stability: () => siteStability(store.getState()) };
}

const search = aSearch({ limits: [aLimit("land", { least: 100 })], weights: [aWeight("land", 40), aWeight("airport", 10, { prefers: "less" })] });
const weighing = (weight: number): SiteSearch => ({ ...search, weights: [aWeight("land", weight)] });

test("what the page can rank is ranked on the page, once per search", () => {
  const { store, client, finding } = aStore(40, search);
  const found = finding();
  const { table } = askedSites(store.getState()) ?? {};
  expect(found).toEqual(table && findSites(table, search));
  expect(found?.total).toBe(40);
  store.getState().hoverSite("resource:plot-3");
  expect(finding()).toBe(found);
  store.getState().changeSiteSearch({ weights: [aWeight("land", 7)] });
  expect(finding()).not.toBe(found);
  expect(finding()?.isRunning).toBe(false);
  expect(client.find).not.toHaveBeenCalled();
  store.getState().endSiteSearch();
  expect([finding(), siteStability(store.getState())]).toEqual([null, { status: "idle", former: null }]);
});

test("larger tables go to the worker; the last answer stands, marked, until the next one comes, and an overtaken one never does", async () => {
  const { store, client, letThrough, finding } = aStore(mostOnPage + 1, search);
  expect(finding()).toMatchObject({ total: mostOnPage + 1, isRunning: true, ranked: [] });
  expect(finding()).toBe(finding());
  await letThrough();
  const first = finding();
  expect(first).toMatchObject({ isRunning: false, remaining: mostOnPage + 1 });
  expect(first?.ranked).toHaveLength(200);
  store.getState().changeSiteSearch(weighing(1));
  store.getState().changeSiteSearch(weighing(2));
  expect(finding()).toEqual({ ...first, isRunning: true });
  expect(finding()).toBe(finding());
  await letThrough();
  expect(finding()).toMatchObject({ isRunning: false, unscored: null });
  expect(finding()?.ranked[0]?.score).toBe(100);
  const signals = vi.mocked(client.find).mock.calls.map(([, question, signal]) => [question.preferences[0]?.weight, signal?.aborted]);
  expect(signals).toEqual([[40, true], [1, true], [2, false]]);
});

test("where the worker is lost the page answers and says so once", async () => {
  const { store, letThrough, finding } = aStore(mostOnPage + 1, search, () => "lost");
  await letThrough();
  expect(finding()).toMatchObject({ isRunning: false, remaining: mostOnPage + 1 });
  store.getState().changeSiteSearch(weighing(5));
  await letThrough();
  expect(finding()).toMatchObject({ isRunning: false });
  expect(store.getState().problems.map(({ code }) => code)).toEqual(["sites-worker-lost"]);
});

test("where every worker dies over the question, the search is answered from the page all the same, said once", async () => {
  const { store, finding } = aStore(mostOnPage + 1, search);
  const { start, workers } = fakeWorkers<SiteRequest>(createSiteDesk, ({ request }) => (request.ask === "find" ? "die" : "answer"));
  provideSiteClient(store, createSiteClient({ start }));
  for (const weight of [3, 7]) {
    store.getState().changeSiteSearch(weighing(weight));
    await vi.advanceTimersByTimeAsync(50);
    expect(finding()).toMatchObject({ isRunning: false, remaining: mostOnPage + 1, ranked: { length: 200 } });
  }
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true, true, true]);
  expect(store.getState().problems.map(({ code }) => code)).toEqual(["sites-worker-lost"]);
});

test("stability is computed when it was asked for and the search rested; a change makes it a former answer", async () => {
  const { store, client, letThrough, stability } = aStore(40, search);
  expect(stability()).toEqual({ status: "idle", former: null });
  askForStability(store);
  expect(stability()).toEqual({ status: "running", former: null });
  store.getState().changeSiteSearch(weighing(3));
  expect(stability()).toEqual({ status: "idle", former: null });
  askForStability(store);
  await vi.advanceTimersByTimeAsync(299);
  expect(client.steady).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2);
  expect(client.steady).toHaveBeenCalledTimes(1);
  await letThrough();
  const done = stability();
  expect(done).toMatchObject({ status: "done", stability: { draws: 20 } });
  const former = done.status === "done" ? done.stability : null;
  expect(stability()).toBe(done);
  askForStability(store);
  await vi.advanceTimersByTimeAsync(400);
  expect(client.steady).toHaveBeenCalledTimes(1);
  store.getState().changeSiteSearch(weighing(4));
  expect(stability()).toEqual({ status: "idle", former });
  askForStability(store);
  expect(stability()).toEqual({ status: "running", former });
});

test("stability of nothing is none; a lost worker is said, and asked again when the user asks again", async () => {
  const none = aStore(40, { ...search, weights: [] });
  askForStability(none.store);
  await vi.advanceTimersByTimeAsync(300);
  await none.letThrough();
  expect(none.stability()).toEqual({ status: "none" });
  let how: Told = "lost";
  const lost = aStore(40, search, () => how);
  askForStability(lost.store);
  await vi.advanceTimersByTimeAsync(300);
  await lost.letThrough();
  expect(lost.stability()).toEqual({ status: "failed" });
  how = "answer";
  askForStability(lost.store);
  expect(lost.stability()).toEqual({ status: "running", former: null });
  await vi.advanceTimersByTimeAsync(300);
  await lost.letThrough();
  expect(lost.stability()).toMatchObject({ status: "done" });
});
