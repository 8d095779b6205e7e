import { useEffect } from "react";
import { usePlanStore } from "../../store/use-plan";
import { comparisonTitleId, compareToolId, invitationFieldId } from "./panel-ids";

/** What is focused may have to be loaded first; after this long nobody expects the focus to move any more. */
const patienceMs = 20_000;
const goneMs = 400;
/** What led into the comparison is back on the page before that, or it does not come back. */
const backMs = 1000;

/** Entering a comparison takes what had the focus off the page, leaving it too: the focus goes on into it, and back to where it came from. */
export function useComparisonFocus(): void {
  const store = usePlanStore();
  useEffect(() => {
    let cameFrom = "";
    let frame = 0;
    const goTo = (targetAfter: (elapsedMs: number) => HTMLElement | null) => {
      const begun = performance.now();
      const attempt = () => {
        const elapsedMs = performance.now() - begun;
        const target = targetAfter(elapsedMs);
        if (target && isLost()) return target.focus({ preventScroll: true });
        // Whoever works elsewhere on the page is left there, once what had the focus is gone for sure.
        if (elapsedMs < (target ? goneMs : patienceMs)) frame = requestAnimationFrame(attempt);
      };
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(attempt);
    };
    const unsubscribe = store.subscribe(({ comparison, load }, before) => {
      if (load.status !== "ready" || (comparison === null) === (before.comparison === null)) return;
      if (comparison === null) return goTo((elapsedMs) => wayBack(cameFrom, elapsedMs));
      cameFrom = document.activeElement?.id ?? "";
      const id = comparison.mode === "places" && comparison.places.length === 1 && !matchMedia("(pointer: coarse)").matches ? invitationFieldId : comparisonTitleId;
      goTo(() => document.getElementById(id));
    });
    return () => {
      cancelAnimationFrame(frame);
      unsubscribe();
    };
  }, [store]);
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** What had the focus before the comparison; where nothing had, or it is not there any more, the tool that compares, or else the map. */
function wayBack(cameFrom: string, elapsedMs: number): HTMLElement | null {
  const before = cameFrom === "" ? null : document.getElementById(cameFrom);
  if (before || (cameFrom !== "" && elapsedMs < backMs)) return before;
  return document.querySelector<HTMLElement>(`#${compareToolId}:enabled`) ?? document.querySelector<HTMLElement>("main canvas[tabindex]");
}
