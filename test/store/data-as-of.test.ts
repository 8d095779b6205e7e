import { beforeEach, expect, test } from "vitest";
import { defaultView } from "../../src/domain/saved-view";
import { Story } from "../../src/domain/stories/story";
import { dataAsOf } from "../../src/store/data-as-of";
import { offersUpdate } from "../../src/store/offers-update";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { aStatement } from "../support/statements";

const words = (zh: string) => ({ zh, en: "", third: null });
const told = Story.parse({
  format: "pianqu-story", version: 1, id: "told", title: words("讲"), summary: words(""), third: null, releaseClass: "public", isFromDraft: false, approver: null, date: "2026-11-22", edition: "1",
  chapters: [
    {
      id: "one", title: words("一"), body: words("见[数字](statement:S2-002)。"), hero: { statement: "S2-001", label: words("值") }, bars: [], view: defaultView, transition: "cut", seconds: 10,
      named: [], spot: null, callouts: [], relief: null, flows: [], pictures: [], notes: words(""),
    },
  ],
});

let store: PlanStoreApi;
beforeEach(() => {
  store = createPlanStore();
  store.getState().receiveStatements(
    [
      aStatement({ id: "S2-001", asOf: "2023" }),
      aStatement({ id: "S2-002", asOf: "2023-06" }),
      aStatement({ id: "S2-003", asOf: "2025-08-26" }),
      aStatement({ id: "S2-004", asOf: "2026-01-01", doubtful: true }),
    ],
    null,
  );
});

test("the latest of what may be shown, as exactly as it says; the doubtful count only inside", () => {
  expect(dataAsOf(store.getState())).toBe("2026-01-01");
  store.getState().setRole("exhibition");
  expect(dataAsOf(store.getState())).toBe("2025-08-26");
});

test("of a story that is told only what it cites, in figures and in its text", () => {
  store.getState().receiveStories([told], []);
  store.getState().startStory("told");
  expect(dataAsOf(store.getState())).toBe("2023-06");
  store.getState().endStory();
  expect(dataAsOf(store.getState())).toBe("2026-01-01");
});

test("nobody knows before the register was read, or where it is empty", () => {
  store.getState().receiveStatements([], null);
  expect(dataAsOf(store.getState())).toBeNull();
  expect(dataAsOf(createPlanStore().getState())).toBeNull();
});

test("a new version is offered at a desk, not over a story or a kiosk, and not while something is unsaved", () => {
  expect(offersUpdate(store.getState())).toBe(false);
  store.getState().noteUpdate("ready");
  const state = store.getState();
  expect(offersUpdate(state)).toBe(true);
  expect(offersUpdate({ ...state, play: { id: "x", chapter: 0, mode: "paused", serial: 1 } })).toBe(false);
  expect(offersUpdate({ ...state, project: { saving: { status: "pending" } } as typeof state.project })).toBe(false);
  store.getState().noteUpdate("postponed");
  expect(offersUpdate(store.getState())).toBe(false);
});
