import { langTag, leadingLanguage } from "../../i18n/translate";
import type { Language } from "../../domain/saved-view";
import { imageNotes } from "../../store/image-notes";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ApprovalSlot.module.css";

/** What must be read beside the map: its approval, what it is not, who made it. */
export function ApprovalSlot() {
  const { language } = useTranslation();
  return (
    <div className={styles.slot} data-testid="approval">
      <Notes language={leadingLanguage(language)} className={styles.line} />
      {language === "both" && <Notes language="en" className={`${styles.line} ${styles.second}`} />}
    </div>
  );
}

function Notes({ language, className }: { language: Language; className: string | undefined }) {
  const [approval, ...others] = usePlan((state) => imageNotes(state, language).join("\n")).split("\n");
  return (
    <p className={className} lang={langTag(language)}>
      <span className={styles.number}>{approval}</span>
      {others.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </p>
  );
}
