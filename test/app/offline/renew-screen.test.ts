import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { renewScreen } from "../../../src/app/offline/renew-screen";
import type { KeptReport } from "../../../src/domain/kept-report";
import type { Seat } from "../../../src/domain/kiosk/kiosk-flags";
import { Story } from "../../../src/domain/stories/story";
import { readKioskFlags } from "../../../src/formats/kiosk-link";
import { journal } from "../../../src/platform/journal";
import { createPlanStore, type PlanStoreApi } from "../../../src/store/plan-store";

let store: PlanStoreApi;
let renewed: number;
let comesMeanwhile = false;
let isFreeThen: () => boolean;
let nowMs: number;

const enter = (seat: Seat = "kiosk") => {
  const { flags } = readKioskFlags(`?screen=${seat}`, "zh");
  if (flags) store.getState().enterKiosk(flags);
};
const kept = (keptAt: string): KeptReport => ({ app: { build: "1", kept: 1, all: 1 }, data: { version: "2026-11-22.1", files: 1, bytes: 1, keptAt, differing: [] }, faults: [] });
const minute = 60_000;

beforeEach(() => {
  store = createPlanStore();
  renewed = 0;
  nowMs = 0;
  renewScreen(store, { renew: async (isFree) => {
    isFreeThen = isFree;
    renewed += 1;
    return !comesMeanwhile;
  }, startedAt: 0, now: () => nowMs });
});

test("a new version waits while a visitor is there and takes over at the reset, once", () => {
  enter();
  store.getState().touchKiosk();
  store.getState().noteUpdate("ready");
  store.getState().countKioskDown(3);
  store.getState().touchKiosk();
  expect(renewed).toBe(0);
  store.getState().resetKiosk();
  expect(renewed).toBe(1);
  store.getState().resetKiosk();
  expect(renewed).toBe(1);
});

test("a visitor who comes while the new version is put in use is left in peace, and the page is loaded again at the next reset", async () => {
  enter();
  store.getState().noteUpdate("ready");
  comesMeanwhile = true;
  store.getState().resetKiosk();
  expect(isFreeThen()).toBe(true);
  store.getState().touchKiosk();
  expect(isFreeThen()).toBe(false);
  await Promise.resolve();
  store.getState().noteUpdate("none");
  comesMeanwhile = false;
  store.getState().resetKiosk();
  expect(renewed).toBe(2);
});

test("a reset without news changes nothing, and outside of an exhibition nothing is ever loaded anew", () => {
  enter();
  store.getState().resetKiosk();
  store.getState().leaveKiosk();
  store.getState().noteUpdate("ready");
  store.getState().startStory("linkage-zone");
  store.getState().setLanguage("en");
  expect(renewed).toBe(0);
});

test("data that were kept anew come at a reset, not sooner than ten minutes after the screen began", () => {
  enter();
  store.getState().noteKept({ status: "kept", report: kept("2026-11-22T08:00:00Z") });
  nowMs = 11 * minute;
  store.getState().resetKiosk();
  expect(renewed).toBe(0);
  store.getState().noteKept({ status: "kept", report: kept("2026-11-22T08:05:00Z") });
  nowMs = 9 * minute;
  store.getState().resetKiosk();
  expect(renewed).toBe(0);
  nowMs = 11 * minute;
  store.getState().resetKiosk();
  expect(renewed).toBe(1);
});

test("a kiosk that nobody visits takes it over where its loop begins anew; a visitor may begin the same story undisturbed", () => {
  const told = Story.parse(JSON.parse(readFileSync(join(import.meta.dirname, "../../../geodata/stories/linkage-zone.json"), "utf8")));
  store.getState().receiveStories([told], []);
  enter();
  store.getState().noteUpdate("ready");
  store.getState().touchKiosk();
  store.getState().startStory(told.id);
  store.getState().showChapter(0);
  expect(renewed).toBe(0);
  store.setState(({ kiosk }) => ({ kiosk: kiosk && { ...kiosk, phase: { name: "attract" } } }));
  store.getState().showChapter(0);
  expect(renewed).toBe(1);
});

test("the ten minutes are those that passed, whatever the clock is set to", async () => {
  vi.useFakeTimers();
  const screen = createPlanStore();
  const reload = vi.fn<() => void>();
  vi.stubGlobal("window", { location: { reload } });
  vi.stubGlobal("navigator", {});
  renewScreen(screen);
  const { flags } = readKioskFlags("?kiosk=1", "zh");
  if (flags) screen.getState().enterKiosk(flags);
  screen.getState().noteKept({ status: "kept", report: kept("2026-11-22T08:00:00Z") });
  screen.getState().noteKept({ status: "kept", report: kept("2026-11-22T08:05:00Z") });
  const updates = () => journal.read().filter(({ kind }) => kind === "update").length;
  const before = updates();
  vi.setSystemTime(Date.now() + 36_000_000);
  screen.getState().resetKiosk();
  expect(updates()).toBe(before);
  vi.setSystemTime(Date.now() - 72_000_000);
  vi.advanceTimersByTime(11 * minute);
  screen.getState().resetKiosk();
  expect(updates()).toBe(before + 1);
  await vi.advanceTimersByTimeAsync(0);
  expect(reload).toHaveBeenCalledOnce();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
