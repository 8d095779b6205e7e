import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import styles from "./Notices.module.css";

/** While a file keeps the reader waiting: which, and that the rest can be used. */
export function AwaitedFiles() {
  const { t } = useTranslation();
  const awaited = usePlan((state) => state.awaited);
  const isReady = usePlan((state) => state.load.status === "ready");
  if (awaited.length === 0) return null;
  return (
    <div className={styles.awaited}>
      <p className={styles.sentence}>{t(isReady ? "fault.awaited" : "fault.awaitedAll", { files: namesOf(awaited) })}</p>
    </div>
  );
}

const namesOf = (files: readonly string[]): string => (files.length <= 3 ? files.join(", ") : `${files.slice(0, 3).join(", ")} …`);
