import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./StepBar.module.css";

export const stepNames = ["choose", "table", "rows", "accept"] as const;
export type StepName = (typeof stepNames)[number];

/** Where one is on the way, and the way back to a step that is behind. */
export function StepBar({ step, onChoose, onStep }: { step: StepName; onChoose: () => void; onStep: ((step: "table" | "rows" | "accept") => void) | null }) {
  const { t } = useTranslation();
  const at = stepNames.indexOf(step);
  return (
    <nav aria-label={t("import.steps")}>
      <ol className={styles.steps}>
        {stepNames.map((name, index) => (
          <li key={name} className={styles.step} data-state={index < at ? "done" : index === at ? "current" : "ahead"} aria-current={index === at ? "step" : undefined}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            {index < at && onStep ? (
              <button type="button" className={styles.link} onClick={() => (name === "choose" ? onChoose() : onStep(name))}>
                <BilingualMessage of={`import.step.${name}`} />
              </button>
            ) : (
              <span className={styles.words}>
                <BilingualMessage of={`import.step.${name}`} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
