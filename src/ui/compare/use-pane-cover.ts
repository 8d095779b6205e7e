import { useLayoutEffect, type RefObject } from "react";
import type { PaneCover } from "../../store/pane-scale";
import { usePlanStore } from "../../store/use-plan";

/**
 * Says how much of each pane its head and scale bar cover: the two parts of its cell that are marked with `data-covers`.
 * @param host the element that holds one cell per pane, which has its place as `data-place`
 * @param ids whose panes they are; before their scale is known nothing is said
 */
export function usePaneCover(host: RefObject<HTMLElement | null>, ids: string, hasScale: boolean): void {
  const store = usePlanStore();
  useLayoutEffect(() => {
    const grid = host.current;
    if (!grid || !hasScale) return undefined;
    const places = new Set(ids.split(","));
    const cells = [...grid.children].filter((cell) => cell instanceof HTMLElement && places.has(cell.dataset["place"] ?? ""));
    const parts = cells.flatMap((cell) => [...cell.querySelectorAll<HTMLElement>("[data-covers]")]);
    const measure = () => {
      const covers: Record<string, PaneCover> = {};
      for (const part of parts) {
        const cell = part.offsetParent;
        if (!(cell instanceof HTMLElement)) continue;
        // A scale bar has no height before it knows its length: what it is to cover is not nothing.
        if (part.offsetHeight === 0) return;
        const cover = (covers[cell.dataset["place"] ?? ""] ??= { top: 0, bottom: 0 });
        if (part.dataset["covers"] === "top") cover.top = part.offsetTop + part.offsetHeight;
        else cover.bottom = cell.clientHeight - part.offsetTop;
      }
      store.getState().panesCovered(covers);
    };
    const observer = new ResizeObserver(measure);
    for (const part of parts) observer.observe(part);
    return () => observer.disconnect();
  }, [store, host, ids, hasScale]);
}
