import { useLayoutEffect, type RefObject } from "react";
import { usePlanStore } from "../../store/use-plan";

/**
 * Says how much of the panes their heads and scale bars cover: of all of them as much as of the one of which it is most, as
 * equal places stand at equal places. What covers a pane are the two parts of its cell marked with `data-covers`.
 * @param cells the element that holds one cell per pane
 * @param ids whose panes they are; with `hasScale` it says when there are other parts to look at
 */
export function usePaneCover(cells: RefObject<HTMLElement | null>, ids: string, hasScale: boolean): void {
  const store = usePlanStore();
  useLayoutEffect(() => {
    const grid = cells.current;
    if (!grid) return undefined;
    const parts = [...grid.querySelectorAll<HTMLElement>("[data-covers]")];
    const measure = () => {
      const most = { top: 0, bottom: 0 };
      for (const part of parts) {
        const cell = part.offsetParent;
        if (part.offsetHeight === 0 || !cell) continue;
        if (part.dataset["covers"] === "top") most.top = Math.max(most.top, part.offsetTop + part.offsetHeight);
        else most.bottom = Math.max(most.bottom, cell.clientHeight - part.offsetTop);
      }
      store.getState().panesCovered(most);
    };
    const observer = new ResizeObserver(measure);
    for (const part of parts) observer.observe(part);
    return () => observer.disconnect();
  }, [store, cells, ids, hasScale]);
}
