/**
 * A sign of life. `press`: a finger or button goes down, at a place in CSS px; `act`: a key or the wheel; `motion`: a
 * pointer moves, or a key that is held repeats itself.
 */
export type Sign = { kind: "press"; x: number; y: number } | { kind: "act" } | { kind: "motion" };

/** What was last done, in ms of a monotonic clock. */
export type Presence = {
  /** The last sign that counted. */
  seenMs: number;
  /** The last press or key: what only moves, or is held, follows from it. */
  deliberateMs: number;
  /** Where it is pressed again and again: since when, and when last. */
  spot: { x: number; y: number; sinceMs: number; lastMs: number } | null;
};

export const nobody: Presence = { seenMs: Number.NEGATIVE_INFINITY, deliberateMs: Number.NEGATIVE_INFINITY, spot: null };

/** A finger that rests, a hand on the frame, a pointer that trembles: they do not hold the screen for longer. */
const longestMotionMs = 60_000;
/** Something that presses one spot again and again (a drop of water, a broken frame) is nobody after so long. */
const longestSpotMs = 300_000;
const spotRadiusPx = 24;
/** Who comes later presses the same spot anew. */
const spotPauseMs = 30_000;

/** Who is there after a sign; `seenMs` says whether it counted. */
export function presenceAfter(before: Presence, sign: Sign, nowMs: number): Presence {
  if (sign.kind === "act") return { seenMs: nowMs, deliberateMs: nowMs, spot: null };
  if (sign.kind === "motion") return nowMs - before.deliberateMs < longestMotionMs ? { ...before, seenMs: nowMs } : before;
  const { x, y } = sign;
  const isAgain = before.spot !== null && Math.hypot(x - before.spot.x, y - before.spot.y) <= spotRadiusPx && nowMs - before.spot.lastMs < spotPauseMs;
  const spot = isAgain && before.spot ? { ...before.spot, lastMs: nowMs } : { x, y, sinceMs: nowMs, lastMs: nowMs };
  return nowMs - spot.sinceMs < longestSpotMs ? { seenMs: nowMs, deliberateMs: nowMs, spot } : { ...before, spot };
}
