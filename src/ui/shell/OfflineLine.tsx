import { Suspense } from "react";
import { usePlan } from "../../store/use-plan";
import { ErrorBoundary } from "./ErrorBoundary";
import styles from "./OfflineLine.module.css";
import { OfflineWords } from "./panels";

/** Beside the notes of the map, while the server does not answer. */
export function OfflineLine() {
  const isOffline = usePlan((state) => state.offline.status === "offline");
  return (
    <div role="status" className={styles.line} data-testid="offline">
      {isOffline && (
        <ErrorBoundary dispensable>
          <Suspense fallback={null}>
            <OfflineWords />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
