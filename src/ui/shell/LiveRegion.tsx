import { useMemo } from "react";
import { selectionSentence } from "../../store/selectors-shell";
import { usePlan, usePlanStore } from "../../store/use-plan";
import styles from "./hidden.module.css";

/** Says what was selected, once: a later change of language or role does not say it again. */
export function LiveRegion() {
  const store = usePlanStore();
  const selection = usePlan((state) => state.selection);
  const sentence = useMemo(() => selectionSentence({ ...store.getState(), selection }), [store, selection]);
  return (
    <p role="status" aria-live="polite" className={styles.hidden} data-testid="announcement">
      {sentence}
    </p>
  );
}
