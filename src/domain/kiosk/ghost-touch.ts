/** A finger as the screen reports it. */
export type Contact = {
  /** Half of the larger side of what touches, CSS px; 0 where the screen does not measure it. */
  radiusPx: number;
  atMs: number;
  /** Fingers that are down already. */
  others: number;
};

/** What is known of a screen from its touches so far. */
export type TouchMemory = { measures: boolean; palmAtMs: number };
export const newScreen: TouchMemory = { measures: false, palmAtMs: Number.NEGATIVE_INFINITY };

/** Why a touch is not meant; `finger` is. */
export type TouchVerdict = "finger" | "no-size" | "palm" | "beside-palm" | "too-many";

const mostFingers = 2;
const besidePalmMs = 50;

/**
 * Whether a touch is meant. A touch without any size is a ghost only on a screen that has measured others: many
 * infrared frames measure none. `palmPx`: from which radius on it is a hand or an arm.
 */
export function judgeTouch(before: TouchMemory, { radiusPx, atMs, others }: Contact, palmPx: number): { verdict: TouchVerdict; memory: TouchMemory } {
  const memory = { ...before, measures: before.measures || radiusPx > 1 };
  if (radiusPx >= palmPx) return { verdict: "palm", memory: { ...memory, palmAtMs: atMs } };
  if (atMs - before.palmAtMs < besidePalmMs) return { verdict: "beside-palm", memory };
  if (radiusPx === 0 && before.measures) return { verdict: "no-size", memory };
  return { verdict: others >= mostFingers ? "too-many" : "finger", memory };
}
