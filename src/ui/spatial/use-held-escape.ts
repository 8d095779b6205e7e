import { useEffect, useRef } from "react";

/**
 * Keeps a stray Escape from closing what was typed into: it only does `onEscape`. Fields that use the key themselves and modal dialogs
 * come first; the shortcuts of the page, which listen on the window, come after.
 */
export function useHeldEscape(isHeld: boolean, onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    if (!isHeld) return undefined;
    const hold = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || document.querySelector("dialog:modal")) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", hold);
    return () => document.removeEventListener("keydown", hold);
  }, [isHeld]);
}
