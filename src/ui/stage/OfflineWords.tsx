import { dateText } from "../../i18n/format-date";
import { translate, type SentenceLanguage } from "../../i18n/translate";
import { dataAsOf } from "../../store/data-as-of";
import { shownChapter } from "../../store/shown-stories";
import { usePlan } from "../../store/use-plan";
import { Bilingual } from "../widgets/Bilingual";
import styles from "./OfflineBadge.module.css";

/** 离线运行 · 资料截至…; the age is said when the register is there, until then nobody knows. */
export function OfflineWords() {
  const isRead = usePlan((state) => state.statements !== null);
  const asOf = usePlan(dataAsOf);
  const isOfStory = usePlan((state) => shownChapter(state) !== null);
  const words = (language: SentenceLanguage) => {
    const age = asOf === null ? translate(language, "offline.asOfUnknown") : translate(language, isOfStory ? "offline.storyAsOf" : "offline.asOf", { date: dateText(asOf)[language] });
    return [translate(language, "offline.running"), ...(isRead ? [age] : [])].join(" · ");
  };
  return (
    <span className={styles.badge}>
      <span className={styles.dot} aria-hidden="true" />
      <Bilingual text={{ zh: words("zh"), en: words("en") }} />
    </span>
  );
}
