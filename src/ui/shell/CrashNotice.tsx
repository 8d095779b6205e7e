import { translate, type MessageKey } from "../../i18n/translate";
import styles from "./CrashNotice.module.css";
import { CopyReport } from "./CopyReport";

/** The store may be what broke; the page still knows its language. */
const t = (key: MessageKey) => translate(document.documentElement.lang === "en" ? "en" : "zh", key);

type Props = { trace: string; part: boolean; onRetry: () => void; onClose?: (() => void) | undefined };

/** One sentence, the ways on, and a report that can be handed over. */
export function CrashNotice({ trace, part, onRetry, onClose }: Props) {
  return (
    <div role="alert" className={styles.crash} data-part={part || undefined} data-floating={onClose !== undefined || undefined}>
      <p>{t(part ? "crash.panel" : "crash.sentence")}</p>
      <div className={styles.actions}>
        <button type="button" className={styles.main} onClick={onRetry}>
          {t("crash.retry")}
        </button>
        <button type="button" className={styles.quiet} onClick={() => window.location.reload()}>
          {t("crash.reload")}
        </button>
        {/* The view in the address may be what cannot be shown. */}
        <button type="button" className={styles.quiet} onClick={() => window.location.assign(window.location.pathname)}>
          {t("fault.reset")}
        </button>
        {onClose && (
          <button type="button" className={styles.quiet} onClick={onClose}>
            {t("dialog.close")}
          </button>
        )}
        <CopyReport trace={trace} />
      </div>
    </div>
  );
}
