import { useState } from "react";
import { takeOverAndReload } from "../../platform/app-update";
import { useActions } from "../../store/use-plan";
import styles from "../data/NewDataNotice.module.css";
import { useTranslation } from "../widgets/use-translation";

/** Says once that a new version of the app lies ready; nothing happens until the reader wants it, or opens the page anew. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const { noteUpdate } = useActions();
  const [isLoading, setLoading] = useState(false);
  const load = () => {
    setLoading(true);
    void takeOverAndReload();
  };
  return (
    <div className={styles.notice}>
      <p>{t("update.ready")}</p>
      <span className={styles.actions}>
        <button type="button" className={styles.main} disabled={isLoading} onClick={load}>
          {t("update.load")}
        </button>
        <button type="button" className={styles.quiet} onClick={() => noteUpdate("postponed")}>
          {t("update.later")}
        </button>
      </span>
    </div>
  );
}
