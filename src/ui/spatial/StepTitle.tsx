import { useEffect, useRef } from "react";
import type { MessageKey } from "../../i18n/translate";
import { BilingualMessage } from "../widgets/BilingualMessage";
import styles from "./parts.module.css";

/** The heading of a step takes the focus as the step begins: it is read out, and the keyboard goes on from there. */
export function StepTitle({ of }: { of: MessageKey }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h3 ref={heading} tabIndex={-1} className={styles.title}>
      <BilingualMessage of={of} />
    </h3>
  );
}
