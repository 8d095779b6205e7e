import { beforeEach, expect, test } from "vitest";
import { dataPackages } from "../../../src/workers/offline/data-packages";
import { dataKeeper, reportOf } from "../../../src/workers/offline/keep-data";
import { KeptServer } from "../../support/kept-server";

const first = { "catalogue.json": `{"datasets":["zones"]}`, "zones/features.geojson": `{"v":1}`, "README.md": "one" };
const second = { ...first, "catalogue.json": `{"datasets":["zones","water"]}`, "zones/features.geojson": `{"v":2}` };

let server: KeptServer;
let keep: (read?: readonly string[]) => ReturnType<ReturnType<typeof dataKeeper>>;
/** What a page gets offline. */
let kept: (path: string) => Promise<string | undefined>;
let report: () => Promise<ReturnType<typeof reportOf>>;

beforeEach(() => {
  server = new KeptServer();
  server.publish("2026-11-22.1", first);
  const packages = dataPackages(server.ground);
  const keeper = dataKeeper(server.ground, packages);
  keep = (read = []) => keeper(read);
  kept = async (path) => (await packages.current())?.cache.match(packages.addressOf(path)).then((answer) => answer?.text());
  report = async () => reportOf((await packages.current())?.kept ?? null);
});

const later = (minutes: number) => {
  server.nowMs += minutes * 60_000;
};

test("a package is kept whole, once, by the manifest of the server", async () => {
  expect(await keep()).toBeNull();
  expect(await report()).toEqual({ version: "2026-11-22.1", files: 3, bytes: 32, keptAt: "2026-11-22T08:00:00.000Z", differing: [] });
  later(10);
  expect(await keep()).toBeNull();
  expect((await report())?.keptAt).toBe("2026-11-22T08:00:00.000Z");
  expect(await server.caches.texts(" data ")).toHaveLength(1);
});

test("another package replaces it when its last file has come", async () => {
  await keep();
  later(1);
  server.publish("2026-11-23.1", second);
  expect(await keep()).toBeNull();
  expect(await kept("zones/features.geojson")).toBe(`{"v":2}`);
  expect(await kept("README.md")).toBe("one");
  expect(await report()).toMatchObject({ version: "2026-11-23.1", keptAt: "2026-11-22T08:01:00.000Z" });
  expect(await server.caches.texts(" data ")).toHaveLength(1);
});

test.each([
  ["breaks off", () => Promise.reject(new TypeError("Failed to fetch")), "unreachable"],
  ["is missing", { status: 404 }, "half-replaced"],
  ["fails", { status: 503 }, "unreachable"],
  ["is a sign-in page", { type: "text/html; charset=utf-8", body: "<form>" }, "unsound"],
  ["is cut short", `{"v":`, "unsound"],
])("a package of which one file %s is never served, and the kept one stays", async (_, answer, code) => {
  await keep();
  later(1);
  server.publish("2026-11-23.1", second);
  server.files.set("geodata/zones/features.geojson", answer);
  expect(await keep()).toEqual({ code, file: "zones/features.geojson" });
  expect([await kept("catalogue.json"), await kept("zones/features.geojson")]).toEqual([first["catalogue.json"], `{"v":1}`]);
  expect(await server.caches.texts(" data ")).toHaveLength(1);
});

test("a new manifest with files of the former package waits while it is being uploaded; ten minutes later they count as replaced", async () => {
  await keep();
  later(1);
  server.publishManifest("2026-11-23.1", second);
  expect(await keep()).toMatchObject({ code: "half-replaced" });
  later(9);
  expect(await keep()).toMatchObject({ code: "half-replaced" });
  expect((await report())?.version).toBe("2026-11-22.1");
  later(2);
  expect(await keep()).toBeNull();
  expect(await report()).toMatchObject({ version: "2026-11-23.1", differing: [{ path: "catalogue.json", state: "replaced" }, { path: "zones/features.geojson", state: "replaced" }] });
});

test("a manifest that changes while files come ends the attempt", async () => {
  await keep();
  server.publish("2026-11-23.1", second);
  server.files.set("geodata/README.md", async () => {
    server.publishManifest("2026-11-24.1", second);
    return new Response("one", { headers: { "content-type": "text/markdown" } });
  });
  expect(await keep()).toEqual({ code: "half-replaced", file: "manifest.json" });
  expect((await report())?.version).toBe("2026-11-22.1");
});

test("a file that its office replaced alone is kept as the server gives it, and marked", async () => {
  await keep();
  later(1);
  server.files.set("geodata/zones/features.geojson", `{"v":"office"}`);
  expect(await keep()).toBeNull();
  expect(await kept("zones/features.geojson")).toBe(`{"v":"office"}`);
  expect(await report()).toMatchObject({ version: "2026-11-22.1", differing: [{ path: "zones/features.geojson", state: "replaced" }] });
});

test("what pages read beside the manifest is kept and marked as added; addresses out of the folder are not", async () => {
  server.files.set("geodata/water/features.geojson", `{"w":1}`);
  server.files.set("secret.json", "{}");
  expect(await keep(["water/features.geojson", "gone.json", "../secret.json"])).toBeNull();
  expect((await report())?.differing).toEqual([{ path: "water/features.geojson", state: "added" }]);
  expect(server.asked).not.toContain("secret.json");
});

test("without a manifest what pages read is kept; a sign-in page in its place is no manifest", async () => {
  server.files.delete("geodata/manifest.json");
  expect(await keep(["catalogue.json"])).toBeNull();
  expect(await report()).toMatchObject({ version: null, files: 1 });
  server.files.set("geodata/manifest.json", { type: "text/html", body: "<form>" });
  expect(await keep(["catalogue.json"])).toEqual({ code: "unsound", file: "manifest.json" });
  expect(await kept("catalogue.json")).toBe(first["catalogue.json"]);
});

test("a browser without room keeps what it had, and says so", async () => {
  await keep();
  server.publish("2026-11-23.1", second);
  server.caches.isFull = (address) => address.endsWith("features.geojson");
  expect(await keep()).toMatchObject({ code: "full" });
  expect(await kept("zones/features.geojson")).toBe(`{"v":1}`);
  expect(await server.caches.texts(" data ")).toHaveLength(1);
});

test("two pages that ask at once get in each other's way in nothing", async () => {
  const both = await Promise.all([keep(), keep(["README.md"])]);
  expect(both).toEqual([null, null]);
  expect(await server.caches.texts(" data ")).toHaveLength(1);
});

test("a server that is gone changes nothing", async () => {
  await keep();
  server.isThere = false;
  expect(await keep()).toEqual({ code: "unreachable", file: "manifest.json" });
  expect(await kept("README.md")).toBe("one");
});

test("what an attempt that was cut short has left behind goes with the next one", async () => {
  await keep();
  await (await server.caches.open("pianqu /map/ data half")).put("http://plan.test/map/geodata/README.md", new Response("half"));
  await (await server.caches.open("pianqu /map/other/ data 1")).put("http://plan.test/map/other/geodata/README.md", new Response("not ours"));
  expect(await keep()).toBeNull();
  expect([...server.caches.stores.keys()].filter((name) => name.includes(" data ")).map((name) => name.replace(/ \w{18}$/, ""))).toEqual(["pianqu /map/ data", "pianqu /map/other/ data 1"]);
});
