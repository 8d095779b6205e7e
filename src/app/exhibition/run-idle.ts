import { nobody, presenceAfter, type Presence, type Sign } from "../../domain/kiosk/presence";
import { hasSlept, phaseAfter, waitMs } from "../../domain/kiosk/kiosk-phase";
import type { PlanStoreApi } from "../../store/plan-store";
import { cleanPage } from "./clean-page";
import { guardGestures } from "./guard-gestures";
import { hearSigns } from "./hear-signs";
import { keepPinLock } from "./keep-pin-lock";
import { refuseGhosts } from "./refuse-ghosts";
import { turnPointers } from "./turn-pointers";

/** Guards a kiosk or wall while it is one; a kiosk also lets visitors in, counts down when they have gone, and resets. */
export function runIdle(store: PlanStoreApi, page: Window = window): void {
  let seat: "kiosk" | "wall" | null = null;
  let stops: readonly (() => void)[] = [];
  const follow = () => {
    const now = store.getState().kiosk?.flags.seat ?? null;
    const next = now === "console" ? null : now;
    if (next === seat) return;
    seat = next;
    for (const stop of stops) stop();
    stops = [];
    if (seat === null) return;
    // In this order: what is no touch is heard by nobody, and all others read where it was on the turned page.
    const guards = [refuseGhosts(page), turnPointers(page, () => store.getState().kiosk?.isFlipped === true), guardGestures(page), keepPinLock(store)];
    stops = seat === "kiosk" ? [...guards, watchVisits(store, page)] : guards;
  };
  store.subscribe(follow);
  follow();
}

/** Drives the phases by one timer and the monotonic clock. */
function watchVisits(store: PlanStoreApi, page: Window): () => void {
  let presence: Presence = nobody;
  let looked = { monotonicMs: performance.now(), wallMs: Date.now() };
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Resets what was left before the computer slept: who wakes it is somebody else. */
  const wake = () => {
    const { kiosk, resetKiosk } = store.getState();
    const now = { monotonicMs: performance.now(), wallMs: Date.now() };
    const slept = kiosk !== null && kiosk.phase.name !== "attract" && hasSlept(now.wallMs - looked.wallMs, now.monotonicMs - looked.monotonicMs, kiosk.flags);
    looked = now;
    if (slept) resetKiosk();
  };
  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    wake();
    const { kiosk, countKioskDown, resetKiosk } = store.getState();
    if (!kiosk) return;
    const quietMs = performance.now() - presence.seenMs;
    const next = phaseAfter(kiosk.phase, quietMs, kiosk.flags);
    if (next === "reset") return resetKiosk();
    if (next.name === "countdown" && next !== kiosk.phase) countKioskDown(next.secondsLeft);
    const wait = waitMs(next, quietMs, kiosk.flags);
    if (wait !== null) timer = setTimeout(look, wait);
  };
  const onSign = (sign: Sign) => {
    if (page.document.visibilityState === "hidden") return;
    wake();
    const { kiosk, touchKiosk } = store.getState();
    if (!kiosk || (kiosk.phase.name === "attract" && sign.kind === "motion")) return;
    const before = presence;
    presence = presenceAfter(before, sign, performance.now());
    if (presence.seenMs !== before.seenMs && kiosk.phase.name !== "visit") touchKiosk();
  };
  const unsubscribe = store.subscribe(({ kiosk }, { kiosk: before }) => {
    if (!kiosk || !before || kiosk === before) return;
    if (kiosk.resets !== before.resets) {
      presence = { ...nobody, spot: presence.spot };
      cleanPage(page);
    }
    if (kiosk.phase.name !== "visit" || before.phase.name === "visit") return;
    // However the visit began, it has just begun.
    const nowMs = performance.now();
    presence = { ...presence, seenMs: nowMs, deliberateMs: nowMs };
    looked = { monotonicMs: nowMs, wallMs: Date.now() };
    look();
  });
  const stopHearing = hearSigns(page, onSign);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    stopHearing();
  };
}
