import type { KioskFlags } from "./kiosk-flags";

/** `attract`: stories run by themselves; `visit`: someone is there; `countdown`: nobody has touched it for long, a reset is near. */
export type KioskPhase = { name: "attract" } | { name: "visit" } | { name: "countdown"; secondsLeft: number };

export type IdleLimits = Pick<KioskFlags, "idleSeconds" | "countdownSeconds">;

/**
 * What follows when nobody has done anything for `quietMs`: the same phase, the countdown, or the reset, also right
 * out of a visit where the clock was not looked at for long.
 */
export function phaseAfter(phase: KioskPhase, quietMs: number, { idleSeconds, countdownSeconds }: IdleLimits): KioskPhase | "reset" {
  if (phase.name === "attract") return phase;
  const leftMs = (idleSeconds + countdownSeconds) * 1000 - quietMs;
  if (leftMs <= 0) return "reset";
  if (quietMs < idleSeconds * 1000) return phase.name === "visit" ? phase : { name: "visit" };
  const secondsLeft = Math.ceil(leftMs / 1000);
  return phase.name === "countdown" && phase.secondsLeft === secondsLeft ? phase : { name: "countdown", secondsLeft };
}

/** How long to wait before looking again, ms; `null` while only a touch can change anything. */
export function waitMs(phase: KioskPhase, quietMs: number, { idleSeconds, countdownSeconds }: IdleLimits): number | null {
  if (phase.name === "attract") return null;
  const dueMs = phase.name === "visit" ? idleSeconds * 1000 - quietMs : ((idleSeconds + countdownSeconds) * 1000 - quietMs) % 1000 || 1000;
  return Math.min(lookEveryMs, Math.max(minWaitMs, dueMs));
}

/** Now and then also before anything is due: only so is it noticed that the computer slept. */
const lookEveryMs = 1000;
const minWaitMs = 20;

/**
 * Whether the computer slept between two looks: the clock on the wall then went on without the monotonic one. A clock
 * that was set by less than the time of a visit is no sleep.
 */
export function hasSlept(wallMs: number, monotonicMs: number, { idleSeconds, countdownSeconds }: IdleLimits): boolean {
  return Math.max(wallMs - monotonicMs, monotonicMs) >= (idleSeconds + countdownSeconds) * 1000;
}
