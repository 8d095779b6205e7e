// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { takeOverAndReload } from "../../src/platform/app-update";

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
  const done = takeOverAndReload(reload);
  await vi.advanceTimersByTimeAsync(0);
  expect([said, reloads]).toEqual([[{ type: "take-over" }], 0]);
  waiting!.state = "activated";
  waiting!.dispatchEvent(new Event("statechange"));
  await done;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reloads).toBe(1);
});

test("one that does not get ready is left to the next visit, and without one the page is only loaded anew", async () => {
  const done = takeOverAndReload(reload);
  await vi.advanceTimersByTimeAsync(10_000);
  await done;
  expect(reloads).toBe(1);
  waiting = null;
  await takeOverAndReload(reload);
  vi.stubGlobal("navigator", {});
  await takeOverAndReload(reload);
  expect(reloads).toBe(3);
});
