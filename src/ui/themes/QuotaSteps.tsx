import { useState, type ReactNode } from "react";
import { effectivePublication } from "../../store/effective-publication";
import { usePlan, useActions } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { LeadWords } from "../layers/LeadWords";
import { useTranslation } from "../widgets/use-translation";
import css from "./QuotaEmpty.module.css";

const steps = [1, 2, 3] as const;

/** The three steps to a quota, each the way to do it: the first saves the template, the others lead to the import. */
export function QuotaSteps({ mayEnter }: { mayEnter: boolean }) {
  const { t } = useTranslation();
  const { setDrawer } = useActions();
  const [isFailed, saveTemplate] = useTemplate();
  return (
    <>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <span className={css.number} aria-hidden="true">
              {step}
            </span>
            <span>
              <Step onPress={mayEnter ? (step === 1 ? saveTemplate : () => setDrawer("import")) : null} hasDialog={step !== 1}>
                <BothWords words={`theme.quota.step.${step}`} />
              </Step>
              <small>
                <LeadWords words={`theme.quota.step.${step}.note`} />
              </small>
            </span>
          </li>
        ))}
      </ol>
      {isFailed && (
        <p role="alert" className={css.failed}>
          {t("import.export.failed")}
        </p>
      )}
    </>
  );
}

const Step = ({ onPress, hasDialog, children }: { onPress: (() => void) | null; hasDialog: boolean; children: ReactNode }) =>
  onPress ? (
    <button type="button" className={css.step} aria-haspopup={hasDialog ? "dialog" : undefined} onClick={onPress}>
      {children}
    </button>
  ) : (
    <b>{children}</b>
  );

/** Whether it could not be made, and the way to save the template of the ledger for the units of the publication. */
function useTemplate(): [boolean, () => void] {
  const { language } = useTranslation();
  const publication = usePlan(effectivePublication);
  const [isFailed, setFailed] = useState(false);
  const save = async () => {
    const [{ templateBook }, { namedUnits }, { saveBook }] = await Promise.all([import("../../sheets/table-templates"), import("../../analysis/named-units"), import("../import/save-book")]);
    const book = templateBook("ledger", namedUnits(publication), language);
    return saveBook(book, "xlsx", book.sheets[0]?.name ?? "ledger");
  };
  // Offline a part may not come: that too is said.
  return [isFailed, () => void save().then((isSaved) => setFailed(!isSaved), () => setFailed(true))];
}
