import { useEffect, type ReactNode } from "react";
import { createPortal } from "react-dom";
import css from "./PrintPages.module.css";

/**
 * What is printed while a page is open, by its button or by the browser's own command. It stands outside of the app, which lays itself out anew for
 * the paper, and nothing of it is seen on the screen. `name` is what browsers propose to call a PDF.
 */
export function PrintPages({ name, children }: { name: string; children: ReactNode }) {
  useEffect(() => {
    const page = document.documentElement;
    const { title } = document;
    const begin = () => {
      document.title = name;
    };
    const end = () => {
      document.title = title;
    };
    page.dataset["printing"] = "sites";
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      delete page.dataset["printing"];
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, [name]);
  return createPortal(
    <div className={css.pages} aria-hidden="true" data-testid="print-pages">
      {children}
    </div>,
    document.body,
  );
}
