import { useCallback, useRef, useState } from "react";

const whole = { before: false, after: false };

/** Which edges of a scrolling row cut something off, and a step of most of its width. */
export function useOverflow() {
  const row = useRef<HTMLElement>(null);
  const [cut, setCut] = useState(whole);
  const ref = useCallback((element: HTMLElement | null) => {
    row.current = element;
    if (!element) return undefined;
    const measure = () => {
      const { scrollLeft, scrollWidth, clientWidth } = element;
      const before = scrollLeft > 1;
      const after = scrollLeft + clientWidth < scrollWidth - 1;
      setCut((last) => (last.before === before && last.after === after ? last : { before, after }));
    };
    const observer = new ResizeObserver(() => {
      measure();
      // The arrows take their place from the row, and what was chosen must not fall under the fade.
      element.querySelector("[aria-pressed=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, []);
  const step = (by: 1 | -1) => {
    const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    row.current?.scrollBy({ left: by * 0.8 * row.current.clientWidth, behavior: isStill ? "auto" : "smooth" });
  };
  return { ref, ...cut, step };
}
