// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { readLatest, renewCached } from "../../src/platform/latest-geodata";

const asked: { path: string; cache: RequestCache | undefined }[] = [];

const aServer = (answer: (path: string) => Response) => {
  asked.length = 0;
  vi.stubGlobal("fetch", async (address: URL, { cache }: RequestInit = {}) => {
    const path = address.pathname.replace("/geodata/", "");
    asked.push({ path, cache });
    return answer(path);
  });
};

afterEach(() => vi.unstubAllGlobals());

test("the latest file comes past every cache", async () => {
  aServer(() => new Response("片区"));
  expect(await readLatest("manifest.json", 100)).toBe("片区");
  expect(asked).toEqual([{ path: "manifest.json", cache: "no-store" }]);
});

test("no file, no server and too large a file are nothing; the rest of the large one is not waited for", async () => {
  aServer(() => new Response("", { status: 404 }));
  expect(await readLatest("manifest.json", 100)).toBeNull();
  let isCancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(60)),
    cancel: () => {
      isCancelled = true;
    },
  });
  aServer(() => new Response(endless));
  expect([await readLatest("manifest.json", 100), isCancelled]).toEqual([null, true]);
  aServer(() => {
    throw new TypeError("no network");
  });
  expect(await readLatest("manifest.json", 100)).toBeNull();
});

test("every file is renewed in the browser's cache, though one of them fails", async () => {
  aServer((path) => {
    if (path === "a.json") throw new TypeError("no network");
    return new Response("{}");
  });
  await renewCached(["a.json", "b.json"]);
  expect(asked).toEqual([{ path: "a.json", cache: "reload" }, { path: "b.json", cache: "reload" }]);
});
