import { useState } from "react";
import { useActions, usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import styles from "./NewDataNotice.module.css";
import { reloadData } from "./reload-data";

/** Says once that the server has another data package, newer or put back; nothing is loaded until the reader asks for it. */
export function NewDataNotice() {
  const { t } = useTranslation();
  const newer = usePlan((state) => state.newerData);
  const { postponeNewerData, setDrawer } = useActions();
  const [isLoading, setLoading] = useState(false);
  if (!newer) return null;
  const { version, date, files } = newer.manifest;
  const load = () => {
    setLoading(true);
    void reloadData(files.map(({ path }) => path));
  };
  return (
    <div className={styles.notice}>
      <p>{t("newer.notice", { version, date })}</p>
      <span className={styles.actions}>
        <button type="button" className={styles.main} disabled={isLoading} onClick={load}>
          {t(isLoading ? "newer.loading" : "newer.load")}
        </button>
        <button type="button" className={styles.quiet} onClick={() => setDrawer("data")}>
          {t("newer.details")}
        </button>
        <button type="button" className={styles.quiet} onClick={postponeNewerData}>
          {t("newer.later")}
        </button>
      </span>
    </div>
  );
}
