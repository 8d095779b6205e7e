import { useTranslation } from "../widgets/use-translation";
import styles from "./ApprovalSlot.module.css";

/** The place of the map approval number, empty until one is granted, and what the map is not. */
export function ApprovalSlot() {
  const { t } = useTranslation();
  return (
    <p className={styles.slot} data-testid="approval">
      <span className={styles.label}>{t("approval.label")}</span>
      <span className={styles.number}>{t("approval.pending")}</span>
      <span className={styles.note}>{t("map.legalNote")}</span>
    </p>
  );
}
