import { useEffect, type RefObject } from "react";

/** Closes what has opened within `frame` on Escape, which gives the focus back to its button, and on a press elsewhere. */
export function useDismissal(frame: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    const element = frame.current;
    if (!open || !element) return undefined;
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !element.contains(target)) close();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close();
      element.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    };
    element.addEventListener("keydown", onKeyDown);
    window.addEventListener("pointerdown", onPointerDown);
    return () => {
      element.removeEventListener("keydown", onKeyDown);
      window.removeEventListener("pointerdown", onPointerDown);
    };
  });
}
