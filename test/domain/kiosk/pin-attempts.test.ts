import { expect, test } from "vitest";
import { isExitChord, leadsAway } from "../../../src/domain/kiosk/leaving-keys";
import { afterWrong, attemptsFrom, isPin, keptAttempts, lockedSeconds, noAttempts, type PinAttempts } from "../../../src/domain/kiosk/pin-attempts";

const wrong = (times: number, nowMs: number): PinAttempts => Array.from({ length: times }).reduce<PinAttempts>((attempts) => afterWrong(attempts, nowMs), noAttempts);

test("four wrong PINs lock nothing, the fifth locks for a minute, each further one twice as long", () => {
  expect(lockedSeconds(wrong(4, 5000), 5000)).toBe(0);
  expect(lockedSeconds(wrong(5, 5000), 5000)).toBe(60);
  expect(lockedSeconds(wrong(5, 5000), 64_001)).toBe(1);
  expect(lockedSeconds(wrong(5, 5000), 65_000)).toBe(0);
  expect(lockedSeconds(wrong(6, 5000), 5000)).toBe(120);
  expect(lockedSeconds(wrong(8, 5000), 5000)).toBe(480);
  expect(lockedSeconds(wrong(60, 5000), 5000)).toBe(3600);
});

test("count and lock outlive the page by the clock on the wall, which lengthens no lock and is forgotten after a day", () => {
  const kept = keptAttempts(wrong(5, 5000), 15_000, 1_000_000);
  expect(lockedSeconds(attemptsFrom(kept, 0, 1_010_000), 0)).toBe(40);
  expect(attemptsFrom(kept, 0, 1_060_000)).toEqual({ wrong: 5, lockedUntilMs: 0 });
  expect(lockedSeconds(attemptsFrom({ ...kept, lockedUntil: 1e300 }, 0, 1_000_000), 0)).toBe(60);
  expect(attemptsFrom({ ...kept, wrong: 4 }, 0, 1_000_000)).toEqual({ wrong: 4, lockedUntilMs: 0 });
  expect(attemptsFrom(kept, 0, 1_000_000 + 25 * 3_600_000)).toEqual(noAttempts);
});

test("a PIN is 4 to 12 digits and nothing else", () => {
  expect(["1234", "123456789012"].map(isPin)).toEqual([true, true]);
  expect(["123", "1234567890123", "12a4", "１２３４", "", " 1234"].map(isPin)).toEqual([false, false, false, false, false, false]);
});

const key = (name: string, held: Partial<Parameters<typeof leadsAway>[0]> = {}) => ({ key: name, code: "", ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held });

test("keys of the browser are known, keys of the page are not taken", () => {
  for (const name of ["F1", "F5", "F11", "F12", "BrowserBack", "ContextMenu", "Backspace"]) expect(leadsAway(key(name)), name).toBe(true);
  for (const name of ["r", "n", "t", "w", "p", "s", "f", "+", "-", "0", "Tab"]) expect(leadsAway(key(name, { ctrlKey: true })), `Ctrl+${name}`).toBe(true);
  for (const name of ["ArrowLeft", "ArrowRight", "Home", "d"]) expect(leadsAway(key(name, { altKey: true })), `Alt+${name}`).toBe(true);
  for (const name of ["ArrowRight", "PageDown", "Home", "Enter", " ", "Tab", "Escape", "a", "5", "+"]) expect(leadsAway(key(name)), name).toBe(false);
  for (const name of ["Control", "Alt", "Shift", "Meta"]) expect(leadsAway(key(name, { ctrlKey: true, altKey: true })), name).toBe(false);
  expect(leadsAway(key("Backspace"), true)).toBe(false);
});

test("only the whole chord asks for the PIN", () => {
  const chord = { code: "KeyE", ctrlKey: true, altKey: true, shiftKey: true };
  expect(isExitChord(key("E", chord))).toBe(true);
  for (const missing of ["ctrlKey", "altKey", "shiftKey"] as const) expect(isExitChord(key("E", { ...chord, [missing]: false }))).toBe(false);
  expect(isExitChord(key("F", { ...chord, code: "KeyF" }))).toBe(false);
});
