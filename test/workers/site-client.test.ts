import { expect, test, vi } from "vitest";
import { findSites } from "../../src/analysis/sites/find-sites";
import { lazyColumns } from "../../src/analysis/sites/lazy-columns";
import { questionOf } from "../../src/analysis/sites/site-question";
import { createSiteDesk } from "../../src/workers/answer-site-request";
import { createSiteClient } from "../../src/workers/site-client";
import type { SiteRequest } from "../../src/workers/site-messages";
import { fakeWorkers } from "../support/fake-worker";
import { aLimit, aSearch, aTable, aWeight } from "../support/sites";

vi.mock("../../src/workers/site-worker?worker&inline", () => ({ default: vi.fn<() => Worker>() }));

const aLand = () => aTable([3, 9, 5, null].map((land, at) => ({ id: `zone-${at}`, known: { land, airport: at, kind: ["linkage-zone"], area: 7 } })));
const search = aSearch({ limits: [aLimit("kind", { any: ["linkage-zone"] })], weights: [aWeight("land", 10)] });

function aClient(how?: Parameters<typeof fakeWorkers<SiteRequest>>[1], patienceMs = 1000) {
  const fake = fakeWorkers<SiteRequest>(createSiteDesk, how);
  return { client: createSiteClient({ start: fake.start, patienceMs }), ...fake };
}
const opened = (asks: readonly SiteRequest[]): string[][] => asks.flatMap((one) => (one.ask === "open" ? [[...one.columns.keys()]] : []));

test("the worker finds what the page would; a column goes to it once, when it is first asked about", async () => {
  const { client, asks } = aClient();
  const table = aLand();
  expect(await client.find(table, questionOf(table, search))).toEqual({ is: "found", finding: findSites(table, search) });
  const further = { ...search, weights: [...search.weights, aWeight("airport", 5)] };
  expect(await client.find(table, questionOf(table, further))).toEqual({ is: "found", finding: findSites(table, further) });
  expect(await client.steady(table, questionOf(table, further))).toMatchObject({ is: "steady", stability: { draws: 1000 } });
  expect(opened(asks()).map((names) => names.sort())).toEqual([["kind", "land"], ["airport"]]);
  expect([...table.columns.values()].every((column) => column.is !== "range" || column.lo.length === 4)).toBe(true);
});

test("no column is made that the question does not name", async () => {
  const { client, asks } = aClient();
  const made: string[] = [];
  const whole = aLand();
  const table = { ...whole, columns: lazyColumns((criterion) => (made.push(criterion), whole.columns.get(criterion) ?? { is: "range", lo: new Float64Array(4), hi: new Float64Array(4) })) };
  const question = questionOf(table, search);
  expect(await client.find(table, question)).toEqual({ is: "found", finding: findSites(whole, search) });
  expect([made.sort(), opened(asks()).map((names) => names.sort())]).toEqual([["kind", "land"], [["kind", "land"]]]);
});

test("another table takes the place of the one before, which is sent again when it is asked about", async () => {
  const { client, asks } = aClient();
  const [one, other] = [aLand(), aTable([{ id: "a", known: { land: 1 } }])];
  const answers = await Promise.all([one, other, one].map((table) => client.find(table, questionOf(table, aSearch({ weights: [aWeight("land", 1)] })))));
  expect(answers.map((told) => told.is === "found" && told.finding.total)).toEqual([4, 1, 4]);
  expect(opened(asks())).toEqual([["land"], ["land"], ["land"]]);
});

test("after a crash another worker gets the columns and is asked once more", async () => {
  let deaths = 1;
  const { client, workers, asks } = aClient(({ request }) => (request.ask === "find" && deaths-- > 0 ? "die" : "answer"));
  const table = aLand();
  expect(await client.find(table, questionOf(table, search))).toMatchObject({ is: "found", finding: { total: 4 } });
  expect([workers.map(({ isEnded }) => isEnded), opened(asks()).length]).toEqual([[true, false], 2]);
});

test("what brings every worker down, one that is silent and one that cannot start are lost; the next question lives", async () => {
  const table = aLand();
  const question = questionOf(table, search);
  const dying = aClient(({ request }) => (request.ask === "find" ? "die" : "answer"));
  expect(await dying.client.find(table, question)).toEqual({ is: "lost" });
  expect(await dying.client.steady(table, question)).toMatchObject({ is: "steady" });
  expect(dying.workers).toHaveLength(3);
  expect(await aClient(() => "hang", 20).client.find(table, question)).toEqual({ is: "lost" });
  const blocked = createSiteClient({
    start: () => {
      throw new DOMException("blocked", "SecurityError");
    },
  });
  expect(await blocked.find(table, question)).toEqual({ is: "lost" });
});

test("a worker that lacks the columns gets them once more", async () => {
  const table = aLand();
  expect(createSiteDesk()({ ask: "find", table: 1, question: questionOf(table, search) })).toEqual({ is: "failed", code: "sites-unknown" });
  let forgets = 1;
  const { start, asks } = fakeWorkers<SiteRequest>(() => {
    const desk = createSiteDesk();
    return (request) => desk(request.ask === "open" && forgets-- > 0 ? { ...request, table: -1 } : request);
  });
  expect(await createSiteClient({ start }).find(table, questionOf(table, search))).toMatchObject({ is: "found" });
  expect(opened(asks())).toHaveLength(2);
});

test("columns for which there is no memory are lost, and the page is not brought down", async () => {
  const { start, workers } = fakeWorkers<SiteRequest>(createSiteDesk);
  const table = aLand();
  const client = createSiteClient({
    start: () => {
      const worker = start();
      vi.spyOn(worker, "postMessage").mockImplementation(() => {
        throw new DOMException("out of memory", "DataCloneError");
      });
      return worker;
    },
  });
  expect(await client.find(table, questionOf(table, search))).toEqual({ is: "lost" });
  expect(workers).toHaveLength(1);
});

test("questions that a later one has overtaken are never asked", async () => {
  const { client, asks } = aClient();
  const table = aLand();
  await client.find(table, questionOf(table, search));
  const off = new AbortController();
  const weights = [1, 2, 3, 4].map((weight) => aSearch({ weights: [aWeight("land", weight), aWeight("area", 1)] }));
  const told = weights.map((one, at) => client.find(table, questionOf(table, one), at === 2 ? off.signal : undefined));
  off.abort();
  await Promise.all([told[0], told[1], told[3]]);
  const asked = asks().flatMap((one) => (one.ask === "find" ? [one.question.preferences[0]?.weight] : []));
  expect(asked).toEqual([10, 1, 2, 4]);
});
