import { usePlan } from "../../store/use-plan";
import styles from "./OfflineBadge.module.css";
import { OfflineWords } from "./OfflineWords";

/** Says that the server does not answer, and how old the data are; nothing while it does. */
export function OfflineBadge() {
  const isOffline = usePlan((state) => state.offline.status === "offline");
  return (
    // The status is there before it says something, or nobody hears it.
    <div role="status" className={isOffline ? undefined : styles.silent} data-testid="offline">
      {isOffline && <OfflineWords />}
    </div>
  );
}
