import type { ReactNode } from "react";
import { swatchBox } from "./outline";
import css from "./Swatch.module.css";

/** The frame of a drawn symbol. The words beside it say the same, so it is hidden from screen readers. */
export function Swatch({ opacity = 1, children }: { opacity?: number; children: ReactNode }) {
  return (
    <svg
      className={css.swatch}
      viewBox={`0 0 ${swatchBox.width} ${swatchBox.height}`}
      opacity={opacity}
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
