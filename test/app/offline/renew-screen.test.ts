import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { renewScreen } from "../../../src/app/offline/renew-screen";
import type { KeptReport } from "../../../src/domain/kept-report";
import type { Seat } from "../../../src/domain/kiosk/kiosk-flags";
import { Story } from "../../../src/domain/stories/story";
import { readKioskFlags } from "../../../src/formats/kiosk-link";
import { createPlanStore, type PlanStoreApi } from "../../../src/store/plan-store";

let store: PlanStoreApi;
let renewed: number;
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
  renewScreen(store, { renew: async () => void (renewed += 1), startedAt: 0, now: () => nowMs });
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
