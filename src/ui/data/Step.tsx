import { useId, type ReactNode } from "react";
import styles from "./PreparePackage.module.css";

/** A titled part of a task. */
export function Step({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.step}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
