import { useTranslation } from "../widgets/use-translation";
import styles from "./CrashNotice.module.css";

type Props = { onRetry: () => void; onClose?: (() => void) | undefined };

/** In the place of a part whose code did not arrive: one sentence and the way to try again. */
export function NotLoadedNotice({ onRetry, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles.crash} data-part data-floating={onClose !== undefined || undefined}>
      <p>{t("crash.notLoaded")}</p>
      <p className={styles.actions}>
        <button type="button" className={styles.main} onClick={onRetry}>
          {t("crash.retry")}
        </button>
        {onClose && (
          <button type="button" className={styles.quiet} onClick={onClose}>
            {t("dialog.close")}
          </button>
        )}
      </p>
    </div>
  );
}
