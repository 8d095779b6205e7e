import { useEffect, useRef } from "react";

/**
 * What a panel does when it turns to another subject: it begins at the name, not where the last one was
 * scrolled to, and where the pressed button went away with the old subject, the keyboard goes on at the name.
 */
export function useSubject<E extends HTMLElement>(id: string | null) {
  const panel = useRef<E>(null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    const isAnother = before.current !== null && before.current !== id;
    before.current = id;
    if (!isAnother || !panel.current) return;
    const scroller = scrollerOf(panel.current);
    if (scroller) scroller.scrollTop = 0;
    if (document.activeElement === document.body) panel.current.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }, [id]);
  return panel;
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (["auto", "scroll"].includes(getComputedStyle(parent).overflowY)) return parent;
  }
  return null;
}
