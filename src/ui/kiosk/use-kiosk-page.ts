import { useLayoutEffect } from "react";
import { usePlan } from "../../store/use-plan";

/** What the whole page has to know: that anyone may touch it, and from which side of a table it is read. */
export function useKioskPage(): void {
  const isOn = usePlan(({ kiosk }) => kiosk !== null);
  const isFlipped = usePlan(({ kiosk }) => kiosk?.isFlipped === true);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (isOn) dataset["kiosk"] = "";
    if (isFlipped) dataset["flipped"] = "";
    return () => {
      delete dataset["kiosk"];
      delete dataset["flipped"];
    };
  }, [isOn, isFlipped]);
}
