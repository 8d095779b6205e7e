import { afterEach, expect, test, vi } from "vitest";
import { keepToday, localDay } from "../../src/app/keep-today";
import { createPlanStore } from "../../src/store/plan-store";

afterEach(() => void vi.useRealTimers());

test("the day is the one on the reader's calendar", () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(localDay(new Date(2026, 10, 22, 0, 0))).toBe("2026-11-22");
});

test("a page that stays open notices midnight", () => {
  vi.useFakeTimers();
  let now = new Date(2026, 4, 31, 23, 59, 30);
  const store = createPlanStore();
  keepToday(store, () => now);
  expect(store.getState().today).toBe("2026-05-31");
  now = new Date(2026, 5, 1, 0, 0, 30);
  vi.advanceTimersByTime(60_000);
  expect(store.getState().today).toBe("2026-06-01");
});
