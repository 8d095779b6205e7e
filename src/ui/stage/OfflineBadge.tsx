import { dateText } from "../../i18n/format-date";
import { translate, type SentenceLanguage } from "../../i18n/translate";
import { dataAsOf } from "../../store/data-as-of";
import { usePlan } from "../../store/use-plan";
import { Bilingual } from "../widgets/Bilingual";
import styles from "./OfflineBadge.module.css";

/** 离线运行 and how old the data are, while the server does not answer; nothing while it does. */
export function OfflineBadge() {
  const isOffline = usePlan((state) => state.offline.status === "offline");
  // Said when the register is there; until then nobody knows.
  const isRead = usePlan((state) => state.statements !== null);
  const asOf = usePlan(dataAsOf);
  const words = (language: SentenceLanguage) => {
    const age = asOf === null ? translate(language, "offline.asOfUnknown") : translate(language, "offline.asOf", { date: dateText(asOf)[language] });
    return [translate(language, "offline.running"), ...(isRead ? [age] : [])].join(" · ");
  };
  return (
    // The status is there before it says something, or nobody hears it.
    <div role="status" className={isOffline ? styles.badge : styles.silent} data-testid="offline">
      {isOffline && (
        <>
          <span className={styles.dot} aria-hidden="true" />
          <Bilingual text={{ zh: words("zh"), en: words("en") }} />
        </>
      )}
    </div>
  );
}
