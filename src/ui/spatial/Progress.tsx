import type { ReadingProgress } from "../../domain/spatial/spatial-file";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./Progress.module.css";
import { progressSentence } from "./spatial-words";
import { StepTitle } from "./StepTitle";

type Props = { of: { name: string; count: number } | null; progress: ReadingProgress | null; onCancel: () => void };

/** What is being done and how far it is, and the way out. */
export function Progress({ of, progress, onCancel }: Props) {
  const { t, language } = useTranslation();
  const isMeasured = progress !== null && progress.total > 1;
  const percent = isMeasured ? Math.min(100, Math.round((100 * progress.done) / progress.total)) : null;
  return (
    <div className={styles.progress} aria-busy="true">
      <StepTitle of="spatial.busy.title" />
      {of && <p className={styles.file}>{of.count > 1 ? t("spatial.busy.files", { file: of.name, n: of.count }) : of.name}</p>}
      <p>
        {progressSentence(language, progress?.phase ?? null)}
        {percent !== null && ` ${percent} %`}
      </p>
      <progress className={styles.bar} aria-label={progressSentence(language, progress?.phase ?? null)} {...(percent !== null && { max: 100, value: percent })} />
      <button type="button" className={styles.quiet} onClick={onCancel}>
        <BilingualMessage of="spatial.cancel" />
      </button>
    </div>
  );
}
