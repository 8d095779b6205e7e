import { reloadWhereThere } from "../../platform/app-update";
import { beat, clearFault, leaveGuard, raiseFault, type ScreenFault } from "../../platform/kiosk-guard";
import { journal } from "../../platform/journal";
import { keepAwake } from "../../platform/wake-lock";
import type { PlanStore } from "../../store/plan-state";
import type { PlanStoreApi } from "../../store/plan-store";
import { awaitFirstChapter } from "./await-first-chapter";
import { longestDayMs, nextReload } from "./nightly-reload";
import { noteProblems } from "./note-problems";
import { faultsOf } from "./screen-faults";

const tickMs = 1000;
/** The page is in sight, its timers run, and no frame comes: after so long it no longer beats. */
const framesMs = 15_000;
/** A tick that comes later than this is worth a line. */
const lateMs = 3000;

/** The page as far as it is watched; a test passes its own. */
export type Screen = {
  now: () => number;
  isHidden: () => boolean;
  requestFrame: (callback: () => void) => void;
  /** Whether anything of the app stands on the page. */
  isMounted: () => boolean;
  /** Asks again, when the server has answered, whether it is still due. */
  reload: (isDue: () => boolean) => void;
  keepAwake: () => () => void;
};

const browser: Screen = {
  now: () => Date.now(),
  isHidden: () => document.hidden,
  requestFrame: (callback) => void requestAnimationFrame(callback),
  isMounted: () => (document.getElementById("app")?.childElementCount ?? 0) > 0,
  reload: (isDue) => void reloadWhereThere(isDue),
  keepAwake: () => keepAwake(),
};

/**
 * Keeps a screen of the exhibition alive: says that it lives as long as frames come, names what it cannot go on with, keeps
 * the display awake, reloads at night while nobody is there, and writes the journal. An ordinary page is left alone.
 */
export function watchScreen(store: PlanStoreApi, screen: Screen = browser): void {
  let stop: (() => void) | null = null;
  const follow = ({ kiosk }: PlanStore) => {
    if (kiosk && !stop) stop = watch(store, screen, kiosk.flags.seat === "console");
    if (kiosk || !stop) return;
    stop();
    stop = null;
    leaveGuard();
  };
  store.subscribe(follow);
  follow(store.getState());
}

function watch(store: PlanStoreApi, screen: Screen, isSteered: boolean): () => void {
  journal.keep();
  journal.note("start", store.getState().kiosk?.flags.seat);
  const startedAt = screen.now();
  const sleepAgain = screen.keepAwake();
  const stopProblems = noteProblems(store);
  // At the presenter's screen somebody sits who sees what is the matter.
  if (isSteered) {
    return () => {
      sleepAgain();
      stopProblems();
    };
  }
  const stopFaults = followFaults(store);
  const stopAwaiting = awaitFirstChapter(store);
  window.addEventListener("pagehide", journal.flush);
  const { reloadAt } = store.getState().configuration.kiosk;
  let reloadDue = reloadAt === null ? null : nextReload(reloadAt, startedAt);
  let frameAt = startedAt;
  let tickAt = startedAt;
  let isAwaited = false;
  let hasFrames = true;
  const onFrame = () => {
    isAwaited = false;
    frameAt = screen.now();
  };
  const lookAfterFrames = (now: number) => {
    // A page out of sight gets no frames; its time does not count, nor does that of a machine asleep.
    if (screen.isHidden() || now - tickAt > framesMs) frameAt = now;
    const had = hasFrames;
    hasFrames = now - frameAt < framesMs;
    if (had && !hasFrames) journal.note("watchdog", "no frames");
    if (!isAwaited) {
      isAwaited = true;
      screen.requestFrame(onFrame);
    }
  };
  const tick = () => {
    const now = screen.now();
    if (now - tickAt > tickMs + lateMs && !screen.isHidden()) journal.note("watchdog", `late by ${Math.round((now - tickAt - tickMs) / 1000)} s`);
    lookAfterFrames(now);
    tickAt = now;
    if (hasFrames && screen.isMounted()) beat(now);
    // A clock that was set back has the next such time before it, and not days away.
    if (reloadAt !== null && reloadDue !== null && reloadDue - now > longestDayMs) reloadDue = nextReload(reloadAt, now);
    if (reloadAt !== null && reloadDue !== null && now >= reloadDue && isUnattended(store.getState())) {
      // Asked for with every tick, a reload that a slow server answers late would begin anew for ever.
      reloadDue = nextReload(reloadAt, now);
      journal.note("reload", "nightly");
      screen.reload(() => isUnattended(store.getState()));
    }
  };
  tick();
  const timer = setInterval(tick, tickMs);
  return () => {
    clearInterval(timer);
    window.removeEventListener("pagehide", journal.flush);
    stopFaults();
    stopAwaiting();
    stopProblems();
    sleepAgain();
  };
}

/** Nobody has touched it, and nobody presents on it. */
const isUnattended = ({ kiosk, presenter: { link } }: PlanStore): boolean => kiosk?.phase.name === "attract" && link.status !== "following" && link.status !== "lost";

/** Names what the screen cannot be shown with, and takes it back. */
function followFaults(store: PlanStoreApi): () => void {
  let named: readonly ScreenFault[] = [];
  const follow = (state: PlanStore, before: PlanStore | null) => {
    const faults = faultsOf(state);
    // A reset for the next visitor clears all sentences, and mends nothing.
    const isReset = before !== null && state.kiosk?.resets !== before.kiosk?.resets;
    const gone = isReset ? named.filter((fault) => fault === "chapters" && !faults.includes(fault)) : named.filter((fault) => !faults.includes(fault));
    for (const fault of gone) clearFault(fault);
    for (const fault of faults) if (!named.includes(fault)) raiseFault(fault);
    named = [...new Set([...named.filter((fault) => !gone.includes(fault)), ...faults])];
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.problems !== before.problems || state.load !== before.load || state.publication !== before.publication || state.failedChapters !== before.failedChapters || state.storiesLost !== before.storiesLost) follow(state, before);
  });
  follow(store.getState(), null);
  return unsubscribe;
}
