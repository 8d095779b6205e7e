import { useId, useState, type ReactNode } from "react";
import type { LandUnit } from "../../../domain/land-amount";
import type { CriterionId } from "../../../domain/sites/criterion";
import type { SiteFact } from "../../../domain/sites/site-table";
import { useTranslation } from "../../widgets/use-translation";
import { criterionName, factText } from "../fact-words";
import { FactBasis } from "./FactBasis";
import css from "./FactPress.module.css";

type Props = { criterion: CriterionId; fact: SiteFact; land?: LandUnit | null; children: ReactNode };

/** A value that tells, when it is pressed, what it rests on. */
export function FactPress({ criterion, fact, land = null, children }: Props) {
  const { t, text, language } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const label = t("sites.basis.open", { name: text(criterionName(criterion)), value: factText(t, language, criterion, fact, land) });
  return (
    <>
      <button type="button" className={css.press} aria-label={label} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        {children}
      </button>
      {isOpen && (
        <div id={id} className={css.card}>
          <FactBasis criterion={criterion} fact={fact} land={land} />
        </div>
      )}
    </>
  );
}
