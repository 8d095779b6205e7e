import { useEffect, useState, type RefObject } from "react";

/** How many columns of a table lie, wholly or in part, beyond the edges of what it scrolls in. */
export type HiddenColumns = { before: number; after: number };

const none: HiddenColumns = { before: 0, after: 0 };

/** Counted while the table is scrolled or changes its size; the first column stays in sight and counts as none. */
export function useHiddenColumns(region: RefObject<HTMLElement | null>): HiddenColumns {
  const [hidden, setHidden] = useState(none);
  useEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    const look = () => setHidden((last) => same(last, hiddenIn(element)));
    const growth = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(look);
    growth?.observe(element);
    if (element.firstElementChild) growth?.observe(element.firstElementChild);
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      growth?.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [region]);
  return hidden;
}

const same = (last: HiddenColumns, now: HiddenColumns): HiddenColumns => (last.before === now.before && last.after === now.after ? last : now);

/** A hair of a column is no column. */
const slackPx = 2;

function hiddenIn(element: HTMLElement): HiddenColumns {
  const [first, ...columns] = element.querySelectorAll<HTMLElement>('thead th[scope="col"]');
  const [from, to] = [element.scrollLeft + (first?.offsetWidth ?? 0), element.scrollLeft + element.clientWidth];
  return {
    before: columns.filter(({ offsetLeft }) => offsetLeft < from - slackPx).length,
    after: columns.filter(({ offsetLeft, offsetWidth }) => offsetLeft + offsetWidth > to + slackPx).length,
  };
}
