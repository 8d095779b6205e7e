import type { KeptAttempts } from "../domain/kiosk/pin-attempts";

/** Beside the journal: how often a wrong PIN was entered and until when none is taken. Never a PIN. */
export const pinKey = "pianqu-pin";
const mostWrong = 1000;

/** @returns `null` where nothing was kept, or something else lies under that name */
export function readAttempts(): KeptAttempts | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(pinKey) ?? "null");
    if (typeof kept !== "object" || kept === null) return null;
    const { wrong, lockedUntil, at } = kept as Record<string, unknown>;
    if (!isCount(wrong) || !isTime(lockedUntil) || !isTime(at)) return null;
    return { wrong: Math.min(mostWrong, wrong), lockedUntil, at };
  } catch {
    return null;
  }
}

/** Where storage is full or forbidden nothing is kept, and nothing thrown. */
export function writeAttempts(attempts: KeptAttempts): void {
  try {
    if (attempts.wrong === 0) localStorage.removeItem(pinKey);
    else localStorage.setItem(pinKey, JSON.stringify(attempts));
  } catch {
    // Full or forbidden: the lock holds until the page goes.
  }
}

const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;
const isCount = (value: unknown): value is number => isTime(value) && Number.isInteger(value);
