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
            {index < at && onStep ? (
              <button type="button" className={styles.link} onClick={() => (name === "choose" ? onChoose() : onStep(name))}>
                <StepWords name={name} index={index} />
              </button>
            ) : (
              <span className={styles.plain}>
                <StepWords name={name} index={index} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

const StepWords = ({ name, index }: { name: StepName; index: number }) => (
  <>
    <span className={styles.number} aria-hidden="true">
      {index + 1}
    </span>
    <span className={styles.words}>
      <BilingualMessage of={`import.step.${name}`} />
    </span>
  </>
);
