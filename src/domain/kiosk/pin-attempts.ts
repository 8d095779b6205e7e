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
  return { wrong: next, lockedUntilMs: next < freeAttempts ? lockedUntilMs : nowMs + lockMs(next) };
}

/** The same by the clock on the wall, which alone outlives the page; ms since 1970. */
export type KeptAttempts = { wrong: number; lockedUntil: number; at: number };
/** Who has not tried for so long begins anew. */
const forgottenMs = 24 * 3_600_000;

/** What outlives the page. */
export const keptAttempts = ({ wrong, lockedUntilMs }: PinAttempts, nowMs: number, wallMs: number): KeptAttempts => ({ wrong, lockedUntil: wallMs + Math.max(0, lockedUntilMs - nowMs), at: wallMs });

/** What a reload goes on with. A clock that was set does not lengthen a lock beyond what its count asks for. */
export function attemptsFrom({ wrong, lockedUntil, at }: KeptAttempts, nowMs: number, wallMs: number): PinAttempts {
  if (Math.abs(wallMs - at) > forgottenMs) return noAttempts;
  const leftMs = Math.min(lockMs(wrong), Math.max(0, lockedUntil - wallMs));
  return { wrong, lockedUntilMs: leftMs > 0 ? nowMs + leftMs : 0 };
}

const lockMs = (wrong: number): number => (wrong < freeAttempts ? 0 : Math.min(longestLockMs, firstLockMs * 2 ** (wrong - freeAttempts)));

/** How long no PIN is taken, whole seconds; 0 when one is. */
export const lockedSeconds = ({ lockedUntilMs }: PinAttempts, nowMs: number): number => Math.max(0, Math.ceil((lockedUntilMs - nowMs) / 1000));

/** What may be a PIN. */
export const isPin = (text: string): boolean => /^\d{4,12}$/.test(text);
