import { BilingualMessage } from "../widgets/BilingualMessage";
import { OpenFileIcon } from "../widgets/DataIcon";
import { useTranslation } from "../widgets/use-translation";
import styles from "./DropOverlay.module.css";

/** Says over the whole window what letting go would do. */
export function DropOverlay() {
  const { t } = useTranslation();
  return (
    <div className={styles.overlay} data-testid="drop-overlay">
      <div className={styles.card}>
        <OpenFileIcon />
        <p className={styles.words}>
          <BilingualMessage of="spatial.drop.open" />
        </p>
        <p className={styles.hint}>{t("spatial.drop.project")}</p>
        <p className={styles.hint}>{t("spatial.drop.hint")}</p>
      </div>
    </div>
  );
}
