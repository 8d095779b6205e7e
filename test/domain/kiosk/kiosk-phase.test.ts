import { expect, test } from "vitest";
import { hasSlept, phaseAfter, waitMs, type KioskPhase } from "../../../src/domain/kiosk/kiosk-phase";

const limits = { idleSeconds: 60, countdownSeconds: 10 };
const visit: KioskPhase = { name: "visit" };
const countdown = (secondsLeft: number): KioskPhase => ({ name: "countdown", secondsLeft });

test("nothing changes the attract loop but a touch", () => {
  expect(phaseAfter({ name: "attract" }, Infinity, limits)).toEqual({ name: "attract" });
  expect(waitMs({ name: "attract" }, Infinity, limits)).toBeNull();
});

test("a visit ends in a countdown to the second, and then in a reset", () => {
  expect(phaseAfter(visit, 59_999, limits)).toBe(visit);
  expect(phaseAfter(visit, 60_000, limits)).toEqual(countdown(10));
  expect(phaseAfter(countdown(10), 60_001, limits)).toEqual(countdown(10));
  expect(phaseAfter(countdown(10), 61_000, limits)).toEqual(countdown(9));
  expect(phaseAfter(countdown(1), 69_999, limits)).toEqual(countdown(1));
  expect(phaseAfter(countdown(1), 70_000, limits)).toBe("reset");
});

test("who comes back in the countdown is there again; who was gone for long is not", () => {
  expect(phaseAfter(countdown(4), 500, limits)).toEqual(visit);
  expect(phaseAfter(visit, 3_600_000, limits)).toBe("reset");
});

test("it is looked at when something is due, and at least every second", () => {
  expect(waitMs(visit, 0, limits)).toBe(1000);
  expect(waitMs(visit, 59_700, limits)).toBe(300);
  expect(waitMs(countdown(10), 60_000, limits)).toBe(1000);
  expect(waitMs(countdown(10), 60_250, limits)).toBe(750);
  expect(waitMs(visit, 59_999.9, limits)).toBe(20);
});

test("a computer that slept is told from one whose clock was set", () => {
  expect(hasSlept(8 * 3_600_000, 900, limits)).toBe(true);
  expect(hasSlept(1000, 1000, limits)).toBe(false);
  expect(hasSlept(30_000, 1000, limits)).toBe(false);
  expect(hasSlept(-3_600_000, 1000, limits)).toBe(false);
  // On some systems the monotonic clock goes on too.
  expect(hasSlept(3_600_000, 3_600_000, limits)).toBe(true);
});
