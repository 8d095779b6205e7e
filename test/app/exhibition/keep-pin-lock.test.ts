// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { keepPinLock } from "../../../src/app/exhibition/keep-pin-lock";
import { lockedSeconds } from "../../../src/domain/kiosk/pin-attempts";
import { pinKey } from "../../../src/platform/pin-memory";
import { createPlanStore } from "../../../src/store/plan-store";

beforeEach(() => localStorage.clear());

const aScreen = () => {
  const store = createPlanStore();
  keepPinLock(store);
  return { tries: (isRight: boolean) => store.getState().notePin(isRight, performance.now()), locked: () => lockedSeconds(store.getState().pinAttempts, performance.now()), wrong: () => store.getState().pinAttempts.wrong };
};

test("a reload gives no new tries; the right PIN forgets them", () => {
  const first = aScreen();
  for (let times = 0; times < 5; times += 1) first.tries(false);
  const again = aScreen();
  expect(again.locked()).toBeGreaterThan(55);
  again.tries(true);
  expect([localStorage.getItem(pinKey), aScreen().wrong()]).toEqual([null, 0]);
});

test.each(["{", "[]", '"x"', '{"wrong":-1,"lockedUntil":0,"at":0}', '{"wrong":5,"lockedUntil":"x","at":0}', '{"wrong":1e999,"lockedUntil":0,"at":0}'])("%s under that name is passed over", (text) => {
  localStorage.setItem(pinKey, text);
  expect([aScreen().wrong(), aScreen().locked()]).toEqual([0, 0]);
});
