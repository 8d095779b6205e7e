import { useId, type KeyboardEvent } from "react";
import type { CriterionId } from "../../../domain/sites/criterion";
import type { FunnelStep } from "../../../domain/sites/site-finding";
import type { SiteLimit } from "../../../domain/sites/site-search";
import type { SiteTable } from "../../../domain/sites/site-table";
import { shownPublication } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";
import hidden from "../../shell/hidden.module.css";
import { Bilingual } from "../../widgets/Bilingual";
import { useTranslation } from "../../widgets/use-translation";
import { conditionText } from "../condition-text";
import { criterionName } from "../fact-words";
import { siteName } from "../site-name";
import css from "./Funnel.module.css";
import { LimitEditor } from "./LimitEditor";
import { StepBar } from "./StepBar";
import { stepOutcome, type Came } from "./step-outcome";

type Props = {
  criterion: CriterionId;
  /** `null` while it was only added. */
  limit: SiteLimit | null;
  /** `null` until it was computed. */
  step: FunnelStep | null;
  came: Came | null;
  total: number;
  table: SiteTable | null;
  place: { isFirst: boolean; isLast: boolean };
  isOpen: boolean;
  onToggle: () => void;
  onPut: (limit: SiteLimit) => void;
  onRemove: () => void;
  onMove: (by: -1 | 1) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** A step of the funnel; pressed, it opens for editing. */
export function FunnelRow({ criterion, limit, step, came, total, table, place, isOpen, onToggle, onPut, onRemove, onMove, onKeyDown }: Props) {
  const { t, language } = useTranslation();
  const id = useId();
  const publication = usePlan(shownPublication);
  const kept = step === null || step.limit.unknown === "drop" ? 0 : step.unknown;
  return (
    <li className={css.step} data-criterion={criterion} data-open={isOpen || undefined}>
      <button type="button" className={css.press} aria-expanded={isOpen} aria-controls={id} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete" onClick={onToggle} onKeyDown={onKeyDown}>
        <span className={css.number}>
          {step?.remaining ?? "–"}
          <span className={hidden.hidden}>{t("sites.limits.remain")}</span>
        </span>
        <span className={css.condition}>
          <Bilingual text={limit ? conditionText(limit) : criterionName(criterion)} />
        </span>
        <StepBar total={total} known={(step?.remaining ?? 0) - kept} unknown={kept} />
        <span className={css.outcome}>{limit === null ? t("sites.limits.notYet") : step && table && stepOutcome(step, table, language, (site) => siteName(site, publication), came)}</span>
      </button>
      {isOpen && <LimitEditor id={id} criterion={criterion} limit={limit} place={place} onPut={onPut} onRemove={onRemove} onMove={onMove} />}
    </li>
  );
}
