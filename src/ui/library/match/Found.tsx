import { useEffect, useRef, type ReactNode } from "react";
import css from "./Match.module.css";

/** An answer that was asked for (another one has another key): it may lie below what is seen, and the keyboard goes on in it. */
export function Found({ children }: { children: ReactNode }) {
  const found = useRef<HTMLDivElement>(null);
  useEffect(() => {
    found.current?.focus({ preventScroll: true });
    found.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={found} className={css.found} tabIndex={-1}>
      {children}
    </div>
  );
}
