import type { BenefitSplitRecord } from "../../../domain/sites/site-records";
import { hasArc } from "../../../store/arc-scene";
import { usePlan } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import { SplitScope } from "./SplitScope";
import css from "./SplitsView.module.css";

type Props = { splits: readonly BenefitSplitRecord[]; shown: BenefitSplitRecord | null; onEdit: (id: string) => void };

/** What the arcs of the map mean, and which of them cannot be drawn. */
export function SplitsOnMap({ splits, shown, onEdit }: Props) {
  const { t } = useTranslation();
  const lost = usePlan((state) => splits.filter((split) => !hasArc(state, split)).length);
  return (
    <div className={css.beside}>
      <p>{t("library.splits.arc.meaning")}</p>
      {lost > 0 && <p className={css.lost}>{t("library.splits.arc.lost", { n: lost })}</p>}
      {shown && (
        <button type="button" className={buttons.quiet} onClick={() => onEdit(shown.id)}>
          <BilingualMessage of="library.splits.edit" />
        </button>
      )}
      <SplitScope />
    </div>
  );
}
