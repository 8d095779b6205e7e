import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import css from "./PrintPages.module.css";

/** What goes on paper. It stands outside of the app, which lays itself out anew for the paper, and nothing of it is seen on the screen. */
export const PrintPages = ({ children }: { children: ReactNode }) =>
  createPortal(
    <div className={css.pages} aria-hidden="true" data-testid="print-pages">
      {children}
    </div>,
    document.body,
  );
