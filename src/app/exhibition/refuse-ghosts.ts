import { judgeTouch, newScreen, type TouchMemory } from "../../domain/kiosk/ghost-touch";

/** From this share of the shorter side of the screen on it is no finger, radius. */
const palmShare = 1 / 18;

/** Keeps touches that nobody meant (palms, drops of water, a third hand) from everything on the page, the map included. */
export function refuseGhosts(page: Window): () => void {
  const guard = new AbortController();
  let memory: TouchMemory = newScreen;
  const down = new Set<number>();
  /** Refused, with where: a touch comes once as a pointer and once as a touch. */
  const refused = new Map<number, { x: number; y: number }>();
  const on = <K extends keyof WindowEventMap>(kind: K, hear: (event: WindowEventMap[K]) => void) =>
    page.addEventListener(kind, hear, { capture: true, passive: false, signal: guard.signal });

  on("pointerdown", (event) => {
    if (event.pointerType !== "touch") return;
    // A screen that measures nothing reports one pixel.
    const side = Math.max(event.width, event.height);
    const contact = { radiusPx: side > 1 ? side / 2 : 0, atMs: event.timeStamp, others: down.size };
    const judged = judgeTouch(memory, contact, Math.min(page.innerWidth, page.innerHeight) * palmShare);
    memory = judged.memory;
    if (judged.verdict === "finger") {
      down.add(event.pointerId);
      return;
    }
    refused.set(event.pointerId, { x: event.clientX, y: event.clientY });
    silence(event);
  });
  for (const kind of ["pointermove", "pointerup", "pointercancel"] as const) {
    on(kind, (event) => {
      if (refused.has(event.pointerId)) silence(event);
      if (kind === "pointermove") return;
      down.delete(event.pointerId);
      refused.delete(event.pointerId);
    });
  }
  on("touchstart", (event) => {
    const isRefused = ({ clientX, clientY }: Touch) => [...refused.values()].some(({ x, y }) => Math.hypot(clientX - x, clientY - y) < 1);
    if ([...event.changedTouches].every(isRefused)) silence(event);
  });
  return () => guard.abort();
}

/** Neither the page nor the browser acts on it: no click follows. */
function silence(event: Event): void {
  event.stopImmediatePropagation();
  if (event.cancelable) event.preventDefault();
}
