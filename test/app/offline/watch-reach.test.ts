import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchReach } from "../../../src/app/offline/watch-reach";
import { readKioskFlags } from "../../../src/formats/kiosk-link";
import { createPlanStore, type PlanStoreApi } from "../../../src/store/plan-store";

let store: PlanStoreApi;
let asked: number;
let isThere: boolean;
const page = new EventTarget() as unknown as Window;
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  store = createPlanStore();
  asked = 0;
  isThere = true;
  end = watchReach(store, {
    probe: async () => {
      asked += 1;
      store.getState().noteReach(isThere);
    },
    page,
  });
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

test("a page at a desk asks for nothing while the server is there", async () => {
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toBe(0);
});

test("a server that was lost is looked for until it is found", async () => {
  isThere = false;
  store.getState().noteReach(false);
  await vi.advanceTimersByTimeAsync(61_000);
  expect([asked, store.getState().offline.status]).toEqual([4, "offline"]);
  isThere = true;
  await vi.advanceTimersByTimeAsync(16_000);
  expect([asked, store.getState().offline.status]).toEqual([5, "online"]);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toBe(5);
});

test("what the browser believes of its network is asked after, not believed", async () => {
  page.dispatchEvent(new Event("offline"));
  await vi.advanceTimersByTimeAsync(0);
  expect([asked, store.getState().offline.status]).toEqual([1, "online"]);
});

test("a screen of the exhibition notices within a minute that the server is gone", async () => {
  const { flags } = readKioskFlags("?kiosk=1", "zh");
  if (flags) store.getState().enterKiosk(flags);
  isThere = false;
  await vi.advanceTimersByTimeAsync(66_000);
  expect(store.getState().offline.status).toBe("offline");
});

test("a clock that is set back does not stop the looking", async () => {
  isThere = false;
  store.getState().noteReach(false);
  vi.setSystemTime(Date.now() - 36_000_000);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(asked).toBe(4);
});
