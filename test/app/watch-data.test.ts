// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchData } from "../../src/app/watch-data";
import { manifestText, type Manifest } from "../../src/domain/manifest";
import { defaultConfiguration } from "../../src/domain/configuration";
import { createPlanStore } from "../../src/store/plan-store";

const minute = 60_000;
const aManifest = (version: string): string =>
  manifestText({ schema: 1, version, date: "2026-11-22", approver: null, note: null, previous: null, files: [{ path: "catalogue.json", bytes: 1, sha256: "a".repeat(64) }] } satisfies Manifest);

let store: ReturnType<typeof createPlanStore>;
let served: string | null;
let asked: number;
let page: EventTarget & { hidden: boolean };
let end: () => void;

const begin = async (lookForDataMinutes = 10) => {
  store.getState().configure({ ...defaultConfiguration, lookForDataMinutes });
  const readManifest = async () => {
    asked += 1;
    return served;
  };
  end = await watchData(store, { readManifest, now: () => Date.now(), page: page as unknown as Document });
};
const comesBack = async () => {
  page.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(0);
};
const news = () => {
  const { newerData } = store.getState();
  return newerData && !newerData.postponed ? newerData.manifest.version : null;
};

beforeEach(() => {
  vi.useFakeTimers();
  store = createPlanStore();
  served = aManifest("2026-11-22.1");
  asked = 0;
  page = Object.assign(new EventTarget(), { hidden: false });
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

test("the manifest is noted at the start and looked for at the interval; the same one is no news", async () => {
  await begin(10);
  expect(store.getState().loaded.manifest).toBe(served);
  await vi.advanceTimersByTimeAsync(9.5 * minute);
  expect(asked).toBe(1);
  await vi.advanceTimersByTimeAsync(minute);
  expect([asked, news()]).toEqual([2, null]);
});

test("another package is news once, until it is put off, and again when yet another comes", async () => {
  await begin(10);
  served = aManifest("2026-11-23.1");
  await vi.advanceTimersByTimeAsync(11 * minute);
  expect(news()).toBe("2026-11-23.1");
  store.getState().postponeNewerData();
  await vi.advanceTimersByTimeAsync(11 * minute);
  expect(news()).toBeNull();
  served = aManifest("2026-11-24.1");
  await vi.advanceTimersByTimeAsync(11 * minute);
  expect(news()).toBe("2026-11-24.1");
});

test("a package that was taken back is no longer news", async () => {
  await begin(10);
  const before = served;
  served = aManifest("2026-11-23.1");
  await vi.advanceTimersByTimeAsync(11 * minute);
  served = before;
  await vi.advanceTimersByTimeAsync(11 * minute);
  expect(news()).toBeNull();
});

test("the same version with other files is news", async () => {
  await begin(10);
  served = served?.replace("a".repeat(64), "b".repeat(64)) ?? null;
  await vi.advanceTimersByTimeAsync(11 * minute);
  expect(news()).toBe("2026-11-22.1");
});

test("coming back to the tab looks at once, but not again and again", async () => {
  await begin(60);
  served = aManifest("2026-11-23.1");
  await comesBack();
  expect(asked).toBe(1);
  await vi.advanceTimersByTimeAsync(31_000);
  await comesBack();
  await comesBack();
  expect([asked, news()]).toEqual([2, "2026-11-23.1"]);
});

test("nothing is asked for while the tab is hidden, never with an interval of 0, and no more after the end", async () => {
  await begin(1);
  page.hidden = true;
  await vi.advanceTimersByTimeAsync(10 * minute);
  await comesBack();
  expect(asked).toBe(1);
  page.hidden = false;
  end();
  await vi.advanceTimersByTimeAsync(10 * minute);
  await comesBack();
  expect(asked).toBe(1);
  await begin(0);
  await vi.advanceTimersByTimeAsync(60 * minute);
  await comesBack();
  expect(asked).toBe(2);
});

test.each([["no answer", null], ["a page of HTML", "<!doctype html>"], ["another shape", "{}"]])("%s is no news and disturbs nobody", async (_, answer) => {
  await begin(10);
  served = answer;
  await vi.advanceTimersByTimeAsync(11 * minute);
  expect([news(), store.getState().problems]).toEqual([null, []]);
});
