const settleMs = 1500;

/**
 * Scrolls what was just opened into view, its head first, and again when it grows; ends when the user scrolls, and after a moment.
 * Returns what ends it.
 */
export function keepInView(element: HTMLElement | null): (() => void) | undefined {
  if (!element || typeof ResizeObserver === "undefined") return undefined;
  const room = element.closest<HTMLElement>("[role=tabpanel]");
  // What is longer than the room for it is read from its head.
  const look = () => element.scrollIntoView({ block: room && element.offsetHeight > room.clientHeight ? "start" : "nearest" });
  const growth = new ResizeObserver(look);
  const end = () => {
    clearTimeout(timer);
    growth.disconnect();
    for (const name of hands) removeEventListener(name, end, true);
  };
  const hands = ["wheel", "touchmove", "keydown"] as const;
  for (const name of hands) addEventListener(name, end, { capture: true, passive: true });
  const timer = setTimeout(end, settleMs);
  growth.observe(element);
  return end;
}
