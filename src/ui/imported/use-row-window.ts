import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";

/** Browsers lay out no element higher than some 17 million pixels; beyond this the bar stands for more than its height. */
const mostHeightPx = 8_000_000;

/** Which of many rows of one height are in view, and which of them the keyboard stands on. */
export function useRowWindow(total: number, onEnter: (row: number) => void) {
  const scroller = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ headPx: 32, rowPx: 32, rows: 12, viewPx: 13 * 32 });
  const [first, setFirst] = useState(0);
  const [current, setCurrent] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = () => {
      // The head wraps, and is as high as its longest name.
      const [headPx = 32, rowPx = headPx] = Array.from(element.querySelectorAll("[role=row]"), (row) => row.getBoundingClientRect().height || 32);
      const viewPx = element.clientHeight || headPx + 12 * rowPx;
      setSize({ headPx, rowPx, rows: Math.max(1, Math.floor((viewPx - headPx) / rowPx)), viewPx });
    };
    measure();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const head = element.querySelector("[role=row]");
    if (head) observer.observe(head);
    return () => observer.disconnect();
  }, []);
  const last = Math.max(0, total - size.rows);
  const heightPx = Math.min(mostHeightPx, size.headPx + total * size.rowPx);
  const perRowPx = last === 0 ? 0 : Math.max(0, heightPx - size.viewPx) / last;
  const shownFirst = Math.min(first, last);
  const onScroll = () => {
    if (scroller.current && perRowPx > 0) setFirst(Math.min(last, Math.max(0, Math.round(scroller.current.scrollTop / perRowPx))));
  };
  const go = (to: number) => {
    const row = Math.min(total - 1, Math.max(0, to));
    setCurrent(row);
    const next = row < shownFirst ? row : row >= shownFirst + size.rows ? row - size.rows + 1 : shownFirst;
    if (next === shownFirst) return;
    setFirst(next);
    if (scroller.current) scroller.current.scrollTop = next * perRowPx;
  };
  const steps: Record<string, () => number> = {
    ArrowDown: () => current + 1,
    ArrowUp: () => current - 1,
    PageDown: () => current + size.rows,
    PageUp: () => current - size.rows,
    Home: () => 0,
    End: () => total - 1,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (event.key === "Enter") onEnter(current);
    else if (step) go(step());
    else return;
    event.preventDefault();
  };
  // One more than fits, so that no blank is left below.
  const rows = Array.from({ length: Math.min(size.rows + 1, total - shownFirst) }, (_, row) => shownFirst + row);
  return { scroller, rows, current, heightPx, onScroll, onKeyDown, go };
}
