import { useLayoutEffect, type RefObject } from "react";
import type { PaneCover } from "../../store/pane-scale";
import { usePlanStore } from "../../store/use-plan";

/**
 * Says how much of each pane its head and scale bar cover: the two parts of its cell that are marked with `data-covers`.
 * @param cells the element that holds one cell per pane, which has its place as `data-place`
 * @param ids whose panes they are; with `hasScale` it says when there are other parts to look at
 */
export function usePaneCover(cells: RefObject<HTMLElement | null>, ids: string, hasScale: boolean): void {
  const store = usePlanStore();
  useLayoutEffect(() => {
    const grid = cells.current;
    if (!grid) return undefined;
    const parts = [...grid.querySelectorAll<HTMLElement>("[data-covers]")];
    const measure = () => {
      const covers: Record<string, PaneCover> = {};
      for (const part of parts) {
        const cell = part.offsetParent;
        if (part.offsetHeight === 0 || !(cell instanceof HTMLElement)) continue;
        const cover = (covers[cell.dataset["place"] ?? ""] ??= { top: 0, bottom: 0 });
        if (part.dataset["covers"] === "top") cover.top = part.offsetTop + part.offsetHeight;
        else cover.bottom = cell.clientHeight - part.offsetTop;
      }
      store.getState().panesCovered(covers);
    };
    const observer = new ResizeObserver(measure);
    for (const part of parts) observer.observe(part);
    return () => observer.disconnect();
  }, [store, cells, ids, hasScale]);
}
