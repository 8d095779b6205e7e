import { useTranslation } from "../widgets/use-translation";
import styles from "./StepBar.module.css";
import type { OpenStep } from "./use-import";

const stepNames = ["choose", "place", "check", "meaning", "done"] as const;
export type StepName = (typeof stepNames)[number];

type Props = { step: StepName; onChoose: (() => void) | null; onStep: ((step: OpenStep) => void) | null };

/** Where one is on the way, and the way back to a step that is behind. */
export function StepBar({ step, onChoose, onStep }: Props) {
  const { t } = useTranslation();
  const at = stepNames.indexOf(step);
  return (
    <nav className={styles.bar} aria-label={t("spatial.steps")}>
      <ol className={styles.steps}>
        {stepNames.map((name, index) => {
          const goBack = index >= at || name === "done" ? null : name === "choose" ? onChoose : onStep && (() => onStep(name));
          return (
            <li key={name} data-state={index < at ? "done" : index === at ? "current" : "ahead"} aria-current={index === at ? "step" : undefined}>
              {goBack ? (
                <button type="button" className={styles.number} aria-label={t(`spatial.step.${name}`)} title={t(`spatial.step.${name}`)} onClick={goBack}>
                  {index + 1}
                </button>
              ) : (
                <span className={styles.number} role="img" aria-label={t(`spatial.step.${name}`)}>
                  {index + 1}
                </span>
              )}
              <span className={styles.word} aria-hidden="true">
                {t(`spatial.step.${name}`)}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
