import type { ImportPlan } from "../../analysis/imports/setup";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ImportPage.module.css";

type Step = "table" | "rows" | "accept";
type Props = { step: Step; plan: ImportPlan; isReader: boolean; onStep: (step: Step) => void; onCancel: () => void; onAccept: () => void };

/** Back, on and out; the last step is the only one that changes anything. */
export function StepFoot({ step, plan, isReader, onStep, onCancel, onAccept }: Props) {
  const { t } = useTranslation();
  const changed = plan.changes.filter(({ state }) => state !== "unchanged").length;
  return (
    <footer className={styles.foot}>
      <button type="button" className={styles.quiet} onClick={onCancel}>
        <BilingualMessage of="import.cancel" />
      </button>
      <span className={styles.space} />
      {step !== "table" && (
        <button type="button" className={styles.quiet} onClick={() => onStep(step === "accept" ? "rows" : "table")}>
          <BilingualMessage of="import.back" />
        </button>
      )}
      {step === "accept" ? (
        <button type="button" className={styles.main} disabled={changed === 0 || isReader} onClick={onAccept}>
          {t("import.accept", { n: changed })}
        </button>
      ) : (
        <button type="button" className={styles.main} disabled={plan.questions.length > 0} onClick={() => onStep(step === "table" ? "rows" : "accept")}>
          <BilingualMessage of="import.next" />
        </button>
      )}
    </footer>
  );
}
