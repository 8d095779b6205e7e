// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { fetchText, usualLimits } from "../../src/platform/fetch-text";
import { readLatest } from "../../src/platform/latest-geodata";
import { onReach, probeServer } from "../../src/platform/reach";

const heard: boolean[] = [];
const end = onReach((isReached) => heard.push(isReached));
afterEach(() => {
  heard.length = 0;
  vi.unstubAllGlobals();
});

const serverSays = (answer: () => Promise<Response>) => vi.stubGlobal("fetch", answer);
const isGone = () => Promise.reject(new TypeError("Failed to fetch"));
const isKept = async () => new Response("{}", { headers: { "x-pianqu-kept": "2026-11-22T08:00:00Z" } });
const here = new URL("http://plan.test/map/geodata/a.json");

test("a file of the own server that does not come says that it is gone, the next one that comes that it is back", async () => {
  serverSays(isGone);
  await expect(fetchText(here, { ...usualLimits, mode: "same-origin" })).rejects.toThrow(/not-reachable|redirected|FileUnreadable/);
  serverSays(async () => new Response("{}"));
  await fetchText(here, { ...usualLimits, mode: "same-origin" });
  expect(heard).toEqual([false, true]);
});

test("an answer out of what is kept is no sign of the server", async () => {
  serverSays(isKept);
  await readLatest("manifest.json", 1000);
  await probeServer();
  expect(heard).toEqual([false, false]);
});

test("an error that the server itself sends is one", async () => {
  serverSays(async () => new Response("", { status: 404 }));
  expect(await readLatest("manifest.json", 1000)).toBeNull();
  expect(heard).toEqual([true]);
});

test("what other servers do, such as that of a base map, says nothing", async () => {
  serverSays(isGone);
  await expect(fetchText(new URL("https://maps.test/style.json"))).rejects.toThrow(/not-reachable|redirected|FileUnreadable/);
  expect(heard).toEqual([]);
});

test("whoever listens later hears what was last heard", () => {
  const late: boolean[] = [];
  onReach((isReached) => late.push(isReached))();
  expect(late).toEqual([true]);
  end();
});
