import { useEffect, useState } from "react";
import { usePlan, usePlanStore } from "../../store/use-plan";

/**
 * Closes the drawers of a wall that nobody has touched for as long as a kiosk would wait, countdown included.
 * @returns how often that happened, which closes what else stands open
 */
export function useQuietWall(): number {
  const store = usePlanStore();
  const quietSeconds = usePlan(({ kiosk }) => (kiosk?.flags.seat === "wall" ? kiosk.flags.idleSeconds + kiosk.flags.countdownSeconds : null));
  const [quiets, setQuiets] = useState(0);
  useEffect(() => {
    if (quietSeconds === null) return;
    const hearing = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onSign = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setQuiets((before) => before + 1);
        if (store.getState().drawer !== "none") store.getState().setDrawer("none");
      }, quietSeconds * 1000);
    };
    for (const kind of ["pointerdown", "pointerup", "keydown", "wheel"]) window.addEventListener(kind, onSign, { capture: true, passive: true, signal: hearing.signal });
    return () => {
      hearing.abort();
      clearTimeout(timer);
    };
  }, [store, quietSeconds]);
  return quiets;
}
