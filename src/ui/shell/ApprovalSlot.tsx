import { translate } from "../../i18n/translate";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ApprovalSlot.module.css";

/** The place of the map approval number, empty until one is granted, and what the map is not. */
export function ApprovalSlot() {
  const { t, language } = useTranslation();
  return (
    <div className={styles.slot} data-testid="approval">
      <p className={styles.line}>
        <span className={styles.label}>{t("approval.label")}</span>
        <span className={styles.number}>{t("approval.pending")}</span>
        <span>{t("map.legalNote")}</span>
      </p>
      {language === "both" && (
        <p className={styles.second} lang="en">
          {translate("en", "approval.both", { pending: translate("en", "approval.pending"), note: translate("en", "map.legalNote") })}
        </p>
      )}
    </div>
  );
}
