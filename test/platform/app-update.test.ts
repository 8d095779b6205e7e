// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { reloadWhereThere, takeOverAndReload } from "../../src/platform/app-update";

let waiting: (EventTarget & { state: string; postMessage: (message: unknown) => void }) | null;
let said: unknown[];
let reloads: number;
const reload = () => void (reloads += 1);

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  reloads = 0;
  waiting = Object.assign(new EventTarget(), { state: "installed", postMessage: (message: unknown) => void said.push(message) });
  vi.stubGlobal("navigator", { serviceWorker: { getRegistration: async () => ({ waiting }) } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("the page is loaded anew when the new version is in use, once", async () => {
  const done = takeOverAndReload(() => true, reload);
  await vi.advanceTimersByTimeAsync(0);
  expect([said, reloads]).toEqual([[{ type: "take-over" }], 0]);
  waiting!.state = "activated";
  waiting!.dispatchEvent(new Event("statechange"));
  await done;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reloads).toBe(1);
});

test("one that does not get ready is left to the next visit, and without one the page is only loaded anew", async () => {
  const done = takeOverAndReload(() => true, reload);
  await vi.advanceTimersByTimeAsync(10_000);
  await done;
  expect(reloads).toBe(1);
  waiting = null;
  await takeOverAndReload(() => true, reload);
  vi.stubGlobal("navigator", {});
  await takeOverAndReload(() => true, reload);
  expect(reloads).toBe(3);
});

test("whoever came while the new version was put in use is not interrupted", async () => {
  const done = takeOverAndReload(() => false, reload);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([await done, reloads]).toEqual([false, 0]);
});

test("a page of which nothing is kept is loaded again only where its server answers", async () => {
  const server = vi.fn<() => Promise<{ ok: boolean }>>(async () => Promise.reject(new TypeError("no server")));
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("fetch", server);
  await reloadWhereThere(() => true, reload);
  server.mockResolvedValueOnce({ ok: false });
  await reloadWhereThere(() => true, reload);
  expect(reloads).toBe(0);
  server.mockResolvedValueOnce({ ok: true });
  await reloadWhereThere(() => true, reload);
  expect(reloads).toBe(1);
  server.mockResolvedValueOnce({ ok: true });
  await reloadWhereThere(() => false, reload);
  expect(reloads).toBe(1);
  vi.stubGlobal("navigator", { serviceWorker: { controller: {} } });
  await reloadWhereThere(() => true, reload);
  expect([reloads, server.mock.calls.length]).toEqual([2, 4]);
});
