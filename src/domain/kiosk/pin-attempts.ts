/** Wrong PINs since the last right one, and until when (ms of a monotonic clock) no further is taken. */
export type PinAttempts = { wrong: number; lockedUntilMs: number };
export const noAttempts: PinAttempts = { wrong: 0, lockedUntilMs: 0 };

/** So many are taken before the first lock. */
const freeAttempts = 5;
const firstLockMs = 60_000;
/** Doubling ends here: staff must get in on the same day. */
const longestLockMs = 3_600_000;

/** After a wrong PIN: the fifth locks for 60 s, each further one for twice as long as the one before. */
export function afterWrong({ wrong, lockedUntilMs }: PinAttempts, nowMs: number): PinAttempts {
  const next = wrong + 1;
  const locks = next - freeAttempts;
  return { wrong: next, lockedUntilMs: locks < 0 ? lockedUntilMs : nowMs + Math.min(longestLockMs, firstLockMs * 2 ** locks) };
}

/** How long no PIN is taken, whole seconds; 0 when one is. */
export const lockedSeconds = ({ lockedUntilMs }: PinAttempts, nowMs: number): number => Math.max(0, Math.ceil((lockedUntilMs - nowMs) / 1000));

/** What may be a PIN. */
export const isPin = (text: string): boolean => /^\d{4,12}$/.test(text);
