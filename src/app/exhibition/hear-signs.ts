import type { Sign } from "../../domain/kiosk/presence";

/** Below this a pointer trembles, CSS px. */
const meantPx = 8;

/** Hears whatever a visitor does, before anyone else and without taking anything away. */
export function hearSigns(page: Window, hear: (sign: Sign) => void): () => void {
  const hearing = new AbortController();
  let last = { x: 0, y: 0 };
  const on = <K extends keyof WindowEventMap>(kind: K, listen: (event: WindowEventMap[K]) => void) =>
    page.addEventListener(kind, listen, { capture: true, passive: true, signal: hearing.signal });
  on("pointerdown", ({ clientX: x, clientY: y }) => {
    last = { x, y };
    hear({ kind: "press", x, y });
  });
  on("pointermove", ({ clientX: x, clientY: y }) => {
    if (Math.hypot(x - last.x, y - last.y) < meantPx) return;
    last = { x, y };
    hear({ kind: "motion" });
  });
  on("wheel", () => hear({ kind: "act" }));
  on("keydown", ({ repeat }) => hear({ kind: repeat ? "motion" : "act" }));
  return () => hearing.abort();
}
