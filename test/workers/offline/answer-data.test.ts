import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dataAnswers } from "../../../src/workers/offline/answer-data";
import { dataPackages } from "../../../src/workers/offline/data-packages";
import { dataKeeper } from "../../../src/workers/offline/keep-data";
import { KeptServer, scope } from "../../support/kept-server";

const path = "zones/features.geojson";
let server: KeptServer;
let ask: (path: string, cache?: RequestCache) => Promise<Response>;
let keep: () => Promise<unknown>;

beforeEach(() => {
  server = new KeptServer();
  server.publish("2026-11-22.1", { [path]: `{"v":1}` });
  const packages = dataPackages(server.ground);
  const keeper = dataKeeper(server.ground, packages);
  const answer = dataAnswers(server.ground, packages);
  keep = () => keeper([]);
  ask = (file, cache = "no-cache") => answer(new Request(`${scope}geodata/${file}`, { cache }), file);
});
afterEach(() => vi.useRealTimers());

const heard = async (answer: Response) => [await answer.text(), answer.headers.get("x-pianqu-kept")];

test("a replaced file is seen at once while the server is there", async () => {
  await keep();
  server.files.set(`geodata/${path}`, `{"v":"office"}`);
  expect(await heard(await ask(path))).toEqual([`{"v":"office"}`, null]);
});

test("where the server is gone, fails or sends a page instead, the kept file answers and says since when", async () => {
  await keep();
  const since = "2026-11-22T08:00:00.000Z";
  server.isThere = false;
  expect(await heard(await ask(path))).toEqual([`{"v":1}`, since]);
  server.isThere = true;
  for (const answer of [{ status: 502 }, { type: "text/html", body: "<form>" }]) {
    server.files.set(`geodata/${path}`, answer);
    expect(await heard(await ask(path))).toEqual([`{"v":1}`, since]);
  }
  expect((await ask("manifest.json", "no-store")).headers.get("x-pianqu-kept")).toBeNull();
  server.isThere = false;
  expect(JSON.parse(await (await ask("manifest.json", "no-store")).text())).toMatchObject({ version: "2026-11-22.1" });
});

test("a file that the server no longer has is missing, kept or not", async () => {
  await keep();
  server.files.delete(`geodata/${path}`);
  expect((await ask(path)).status).toBe(404);
});

test("without a kept file the page gets what the server said, or its silence", async () => {
  server.files.set(`geodata/${path}`, { status: 502 });
  expect((await ask(path)).status).toBe(502);
  server.isThere = false;
  await expect(ask(path)).rejects.toThrow("Failed to fetch");
});

test("a silent server is waited for 3 s, by the files after it hardly at all, and past every cache as long as the page does", async () => {
  await keep();
  vi.useFakeTimers();
  server.files.set(`geodata/${path}`, () => new Promise<Response>(() => undefined));
  const answered = async (asked: Promise<Response>, ms: number) => {
    let isThere = false;
    void asked.then(() => (isThere = true));
    await vi.advanceTimersByTimeAsync(ms);
    return isThere;
  };
  const first = ask(path);
  expect([await answered(first, 2900), await answered(first, 200)]).toEqual([false, true]);
  expect(await answered(ask(path), 300)).toBe(true);
  expect(await answered(ask(path, "no-store"), 30_000)).toBe(false);
  server.nowMs += 20_000;
  expect(await answered(ask(path), 300)).toBe(false);
});
