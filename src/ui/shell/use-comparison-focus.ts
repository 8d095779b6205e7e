import { useEffect } from "react";
import { usePlanStore } from "../../store/use-plan";
import { comparisonTitleId, invitationFieldId } from "./panel-ids";

/** What is focused may have to be loaded first; after this long nobody expects the focus to move any more. */
const patienceMs = 20_000;
const goneMs = 400;

/** Entering a comparison takes what had the focus off the page, leaving it too: the focus goes on into it, and back to where it came from. */
export function useComparisonFocus(): void {
  const store = usePlanStore();
  useEffect(() => {
    let cameFrom = "";
    let frame = 0;
    const goTo = (id: string) => {
      const begun = performance.now();
      const attempt = () => {
        const target = id === "" ? null : document.getElementById(id);
        if (target && isLost()) return target.focus({ preventScroll: true });
        // Whoever works elsewhere on the page is left there, once what had the focus is gone for sure.
        if (performance.now() - begun < (target ? goneMs : patienceMs)) frame = requestAnimationFrame(attempt);
      };
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(attempt);
    };
    const unsubscribe = store.subscribe(({ comparison, load }, before) => {
      if (load.status !== "ready" || (comparison === null) === (before.comparison === null)) return;
      if (comparison === null) return goTo(cameFrom);
      cameFrom = document.activeElement?.id ?? "";
      goTo(comparison.mode === "places" && comparison.places.length === 1 && !matchMedia("(pointer: coarse)").matches ? invitationFieldId : comparisonTitleId);
    });
    return () => {
      cancelAnimationFrame(frame);
      unsubscribe();
    };
  }, [store]);
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
