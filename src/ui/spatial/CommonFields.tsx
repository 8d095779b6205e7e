import { useTranslation } from "../widgets/use-translation";
import type { Meaning } from "./meaning";
import styles from "./parts.module.css";

type Props = { meaning: Meaning; onChange: (part: Partial<Meaning>) => void };

/** What every record says of itself: title, who answers for it, as of when, a note, and who may see it. */
export function CommonFields({ meaning, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <label className={styles.field}>
        <span>{t("spatial.title.field")}</span>
        <input type="text" className={styles.input} maxLength={120} value={meaning.title} onChange={({ target }) => onChange({ title: target.value })} />
      </label>
      <div className={styles.pair}>
        <label className={styles.field}>
          <span>{t(meaning.kind === "boundary" ? "spatial.who.required" : "spatial.who")}</span>
          <input type="text" className={styles.input} maxLength={120} autoComplete="organization" value={meaning.who} placeholder={t("spatial.who.placeholder")} onChange={({ target }) => onChange({ who: target.value })} />
        </label>
        <label className={styles.field}>
          <span>{t("spatial.asOf")}</span>
          <input type="text" className={styles.input} maxLength={10} inputMode="numeric" value={meaning.asOf} placeholder={t("spatial.asOf.placeholder")} onChange={({ target }) => onChange({ asOf: target.value })} />
        </label>
      </div>
      <label className={styles.field}>
        <span>{t("spatial.note.field")}</span>
        <textarea className={styles.input} rows={2} maxLength={500} value={meaning.note} onChange={({ target }) => onChange({ note: target.value })} />
      </label>
      <label className={styles.check}>
        <input type="checkbox" checked={meaning.isPublic} onChange={({ target }) => onChange({ isPublic: target.checked })} />
        <span>
          {t("spatial.public")}
          <br />
          <span className={styles.hint}>{t(meaning.isPublic ? "spatial.public.yes" : "spatial.public.no")}</span>
        </span>
      </label>
    </>
  );
}
