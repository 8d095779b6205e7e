import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { appKeeper, type BuildList } from "../../../src/workers/offline/keep-app";
import { KeptServer, scope } from "../../support/kept-server";

vi.hoisted(() => {
  // As in a service worker, and without the library's talk to its developers.
  Object.assign(globalThis, { self: globalThis });
  process.env["NODE_ENV"] = "production";
});

const js = { type: "text/javascript" };
const file = (url: string, revision: string | null = null) => ({ url, revision, integrity: "" });
const list: BuildList = {
  build: "two",
  first: [file("./", "r2"), file("assets/start-2.js"), file("assets/same.js")],
  rest: [file("assets/late-2.js"), file("assets/rare.woff2")],
};

let server: KeptServer;
let names: () => string[];
const inCache = (name: string) => [...(server.caches.stores.get(name)?.keys() ?? [])].map((url) => url.replace(scope, "")).sort();
/** The controller reaches for the worker's own globals. */
const install = (keeper: ReturnType<typeof appKeeper>) => {
  const done: Promise<unknown>[] = [];
  const event = Object.assign(new Event("install"), { waitUntil: (promise: Promise<unknown>) => void done.push(promise.catch(() => undefined)) });
  return keeper.install(event);
};

beforeEach(() => {
  server = new KeptServer();
  names = () => [...server.caches.stores.keys()];
  for (const path of ["assets/start-2.js", "assets/same.js", "assets/late-2.js", "assets/rare.woff2"]) server.files.set(path, { ...js, body: path });
  server.files.set("", { type: "text/html", body: "page 2" });
  vi.stubGlobal("caches", Object.assign(server.caches, { match: async (key: RequestInfo, { cacheName = "" } = {}) => (await server.caches.open(cacheName)).match(key) }));
  vi.stubGlobal("location", new URL(scope));
  vi.stubGlobal("FetchEvent", Event);
  vi.stubGlobal("fetch", server.ground.fetch);
});
afterEach(() => vi.unstubAllGlobals());

test("an installation keeps its first files, the others follow; both are then there without the server", async () => {
  const keeper = appKeeper(server.ground, list);
  await install(keeper);
  expect(inCache("pianqu /map/ app two")).toEqual(["?__WB_REVISION__=r2", "assets/same.js", "assets/start-2.js"]);
  expect(await keeper.report()).toEqual({ build: "two", kept: 3, all: 5 });
  expect(await keeper.keepRest()).toEqual([]);
  expect(await keeper.report()).toEqual({ build: "two", kept: 5, all: 5 });
  server.isThere = false;
  expect(await (await keeper.answerAsset(new Request(`${scope}assets/late-2.js`))).text()).toBe("assets/late-2.js");
});

test.each([
  ["is missing", { status: 404 }],
  ["is a start page, as of servers that answer everything", { type: "text/html", body: "<html>" }],
])("an installation of which one file %s fails", async (_, answer) => {
  server.files.set("assets/start-2.js", answer);
  await expect(install(appKeeper(server.ground, list))).rejects.toThrow("bad-precaching-response");
});

test("of the files that follow, those that do not come are named, and asked for again the next time", async () => {
  const keeper = appKeeper(server.ground, list);
  server.files.set("assets/late-2.js", { status: 404 });
  expect(await keeper.keepRest()).toEqual([{ code: "unsound", file: "assets/late-2.js" }]);
  server.files.set("assets/late-2.js", { ...js, body: "late" });
  expect(await keeper.keepRest()).toEqual([]);
});

test("where there is no room left, the rest is left", async () => {
  server.caches.isFull = () => true;
  const faults = await appKeeper(server.ground, list).keepRest();
  expect(faults.map(({ code }) => code)).toContain("full");
});

test("files that an older build has are not fetched again, and a page of it finds its own until nobody needs them", async () => {
  const older = await server.caches.open("pianqu /map/ app one");
  await older.put(`${scope}assets/same.js`, new Response("kept"));
  await older.put(`${scope}assets/start-1.js`, new Response("old"));
  await server.caches.open("pianqu /map/ app zero");
  await server.caches.open("pianqu /map/deeper/ app one");
  const keeper = appKeeper(server.ground, list);
  await install(keeper);
  expect(server.asked).not.toContain("assets/same.js");
  expect(await (await keeper.answerAsset(new Request(`${scope}assets/start-1.js`))).text()).toBe("old");
  await server.caches.delete("pianqu /map/ app zero");
  await keeper.dropOlder(true);
  expect(names()).toContain("pianqu /map/ app one");
  await keeper.dropOlder(false);
  expect(names().sort()).toEqual(["pianqu /map/ app two", "pianqu /map/deeper/ app one"]);
});
