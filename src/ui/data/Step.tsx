import { useEffect, useId, useRef, type ReactNode } from "react";
import type { MessageKey } from "../../i18n/translate";
import { BilingualMessage } from "../widgets/BilingualMessage";
import styles from "./PreparePackage.module.css";

/** A titled part of a task; one that `arrives` comes into view with the focus on its title, which is thereby read out. */
export function Step({ title, arrives = false, children }: { title: MessageKey; arrives?: boolean; children: ReactNode }) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arrives) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [arrives]);
  return (
    <section aria-labelledby={id} className={styles.step}>
      <h3 ref={heading} id={id} tabIndex={arrives ? -1 : undefined}>
        <BilingualMessage of={title} />
      </h3>
      {children}
    </section>
  );
}
