import { useState } from "react";
import { translate, type MessageKey } from "../../i18n/translate";
import { copyText } from "./copy-text";
import styles from "./CrashNotice.module.css";

/** The store may be what broke; the page still knows its language. */
const t = (key: MessageKey) => translate(document.documentElement.lang === "en" ? "en" : "zh", key);

type Copying = "idle" | "copied" | "refused";

/** One sentence, a way on, and a report that can be handed over. */
export function CrashNotice({ report, part }: { report: string; part: boolean }) {
  const [copying, setCopying] = useState<Copying>("idle");
  const copy = async () => setCopying((await copyText(report)) ? "copied" : "refused");
  return (
    <div role="alert" className={styles.crash} data-part={part || undefined}>
      <p>{t(part ? "crash.panel" : "crash.sentence")}</p>
      <p className={styles.actions}>
        <button type="button" className={styles.main} onClick={() => window.location.reload()}>
          {t("crash.reload")}
        </button>
        <button type="button" className={styles.quiet} onClick={() => void copy()}>
          {t(copying === "copied" ? "crash.copied" : "crash.copy")}
        </button>
      </p>
      {copying === "refused" && <textarea className={styles.report} aria-label={t("crash.report")} readOnly value={report} rows={8} />}
    </div>
  );
}
