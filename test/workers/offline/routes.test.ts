import { expect, test, vi } from "vitest";
import type { AppKeeper } from "../../../src/workers/offline/keep-app";
import { routesOf } from "../../../src/workers/offline/routes";
import { scope } from "../../support/kept-server";

vi.hoisted(() => {
  Object.assign(globalThis, { self: globalThis });
  process.env["NODE_ENV"] = "production";
});

const held = new Set(["./", "icon.svg", "compare/index.html", "THIRD_PARTY_NOTICES.txt", "app.webmanifest"]);
const app = { holds: (path: string) => held.has(path), keyOf: (url: string) => new URL(url, scope).href } as unknown as AppKeeper;
const routes = routesOf({ scope, build: "1", app, answerData: async () => new Response(), onPage: () => undefined });

const names = ["data", "configuration", "font", "asset", "page or built file"];

/** Which route answers; `null` where the request goes its own way. */
const answeredBy = (address: string, over: Partial<Request> = {}, headers: Record<string, string> = {}): string | null => {
  const url = new URL(address, scope);
  const request = { url: url.href, mode: "cors", redirect: "follow", destination: "", method: "GET", headers: new Headers(headers), ...over } as unknown as Request;
  const index = routes.findIndex((route) => route.match({ url, request, sameOrigin: url.origin === new URL(scope).origin, event: new Event("fetch") as never }));
  return names[index] ?? null;
};

test.each([
  ["geodata/zones/features.geojson", {}, "data"],
  ["geodata/stories/a.svg", { mode: "no-cors", destination: "image" }, "data"],
  ["config.json?x=1", {}, "configuration"],
  ["fonts/office.woff2", { destination: "font" }, "font"],
  ["assets/start-1.js", { destination: "script" }, "asset"],
  ["assets/core.woff2", { destination: "font" }, "asset"],
  ["?zone=park-anning", { mode: "navigate" }, "page or built file"],
  ["index.html?kiosk=1", { mode: "navigate" }, "page or built file"],
  ["compare/a,b", { mode: "navigate" }, "page or built file"],
  ["icon.svg", {}, "page or built file"],
  ["THIRD_PARTY_NOTICES.txt", { mode: "navigate" }, "page or built file"],
])("%s is answered as %s", (address, over, by) => {
  expect(answeredBy(address, over as Partial<Request>)).toBe(by);
});

test.each([
  ["a base map of another server", "https://maps.test/1/2/3.png", {}, {}],
  ["tiles of the same server", "/map/tiles/1/2/3.png", { destination: "image" }, {}],
  ["an archive beside the page", "maps/kunming.pmtiles", {}, { range: "bytes=0-16383" }],
  ["a part of a kept file", "geodata/big.geojson", {}, { range: "bytes=0-1" }],
  ["another app beside this one", "/other/", { mode: "navigate" }, {}],
  ["another page below the folder", "server/status", { mode: "navigate" }, {}],
  ["a data file opened in a tab", "geodata/README.md", { mode: "navigate" }, {}],
  ["a look at where a file leads", "geodata/zones/features.geojson", { redirect: "manual" }, {}],
])("%s goes its own way", (_, address, over, headers) => {
  expect(answeredBy(address, over as Partial<Request>, headers as Record<string, string>)).toBeNull();
});
