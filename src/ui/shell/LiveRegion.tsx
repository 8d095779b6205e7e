import { Suspense, useMemo, useState } from "react";
import { translate } from "../../i18n/translate";
import { selectionSentence } from "../../store/selectors-shell";
import { usePlan, usePlanStore } from "../../store/use-plan";
import { ErrorBoundary } from "./ErrorBoundary";
import { CompareAnnouncement, ThemeAnnouncement } from "./panels";
import styles from "./hidden.module.css";

/** Says what was selected, or that nothing is any more, once: a later change of language or role does not say it again. */
export function LiveRegion() {
  const store = usePlanStore();
  const selection = usePlan((state) => state.selection);
  const [hadSelection, setHadSelection] = useState(false);
  if (selection.length > 0 && !hadSelection) setHadSelection(true);
  const isCleared = hadSelection && selection.length === 0;
  const sentence = useMemo(() => {
    const state = store.getState();
    return isCleared ? translate(state.language, "live.cleared") : selectionSentence({ ...state, selection });
  }, [store, selection, isCleared]);
  return (
    <>
      <p role="status" aria-live="polite" className={styles.hidden} data-testid="announcement">
        {sentence}
      </p>
      <ThemeRegion />
      <CompareRegion />
    </>
  );
}

/** A region of its own, there before there is anything to say: a theme and a selection may come together. */
function ThemeRegion() {
  const hasTheme = usePlan(({ theme, over }) => theme !== null || over !== null);
  const [hadTheme, setHadTheme] = useState(false);
  if (hasTheme && !hadTheme) setHadTheme(true);
  return (
    <div role="status" aria-live="polite" className={styles.hidden} data-testid="theme-announcement">
      {hadTheme && (
        <ErrorBoundary dispensable>
          <Suspense fallback={null}>
            <ThemeAnnouncement />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

/** Of its own for the same reason. */
function CompareRegion() {
  const isComparing = usePlan(({ comparison }) => comparison !== null);
  const [hasCompared, setHasCompared] = useState(false);
  if (isComparing && !hasCompared) setHasCompared(true);
  return (
    <div role="status" aria-live="polite" className={styles.hidden} data-testid="compare-announcement">
      {hasCompared && (
        <ErrorBoundary dispensable>
          <Suspense fallback={null}>
            <CompareAnnouncement />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
