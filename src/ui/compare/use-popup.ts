import { useEffect, useRef, useState, type RefObject } from "react";

export type Popup = { open: boolean; setOpen: (open: boolean) => void; frame: RefObject<HTMLDivElement | null>; close: () => void };

/** What opens below a button in the same frame: a press elsewhere closes it, so does Escape, which gives the focus back to the button. */
export function usePopup(): Popup {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    frame.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    const element = frame.current;
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !element?.contains(target)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      setOpen(false);
      element?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    };
    // Not every browser gives a pressed button the focus, so the key may come from anywhere.
    window.addEventListener("keydown", onKeyDown, true);
    window.addEventListener("pointerdown", onPointerDown);
    return () => {
      window.removeEventListener("keydown", onKeyDown, true);
      window.removeEventListener("pointerdown", onPointerDown);
    };
  }, [open]);
  return { open, setOpen, frame, close };
}
