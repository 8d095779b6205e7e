type At = { clientX: number; clientY: number };

const kinds = ["pointerdown", "pointermove", "pointerup", "pointercancel", "pointerover", "pointerout", "mousedown", "mousemove", "mouseup", "mouseover", "mouseout", "click", "dblclick", "contextmenu", "wheel", "touchstart", "touchmove", "touchend", "touchcancel"] as const;

/**
 * On a page that is turned by 180° a place is counted from the other corner: the engine measures from the box of the map,
 * which knows nothing of the turn. Every event is told so before anyone reads it, so that clicks, drags, wheel and swipes
 * mean what the visitor sees. The events stay the browser's own (nothing is sent again), with all that follows from them.
 */
export function turnPointers(page: Window, isTurned: () => boolean): () => void {
  const turning = new AbortController();
  const onEvent = (event: Event) => {
    if (!isTurned()) return;
    const centre = centreOf(page);
    const turned = new Set<At>();
    for (const point of pointsOf(event)) {
      if (turned.has(point)) continue;
      turned.add(point);
      turn(point, centre);
    }
  };
  for (const kind of kinds) page.addEventListener(kind, onEvent, { capture: true, passive: true, signal: turning.signal });
  return () => turning.abort();
}

/** The middle of the map, or of the window where there is none. */
function centreOf(page: Window): { x: number; y: number } {
  const box = page.document.querySelector(".maplibregl-map")?.getBoundingClientRect();
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : { x: page.innerWidth / 2, y: page.innerHeight / 2 };
}

/** A finger may be one value in several lists, or a value in each. */
function pointsOf(event: Event): At[] {
  if (event instanceof MouseEvent) return [event];
  if (typeof TouchEvent === "undefined" || !(event instanceof TouchEvent)) return [];
  return [...event.touches, ...event.targetTouches, ...event.changedTouches];
}

/** An own property stands before the one that the browser computes. */
function turn(point: At, centre: { x: number; y: number }): void {
  const x = 2 * centre.x - point.clientX;
  const y = 2 * centre.y - point.clientY;
  for (const name of ["clientX", "pageX", "x"]) Object.defineProperty(point, name, { value: x, configurable: true });
  for (const name of ["clientY", "pageY", "y"]) Object.defineProperty(point, name, { value: y, configurable: true });
}
