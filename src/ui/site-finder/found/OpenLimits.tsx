import type { CriterionId } from "../../../domain/sites/criterion";
import { useTranslation } from "../../widgets/use-translation";
import hidden from "../../shell/hidden.module.css";
import { criterionName } from "../fact-words";
import css from "./OpenLimits.module.css";

/** How many limits nobody could decide for a site; which ones is said to whoever points at it or listens. */
export function OpenLimits({ open }: { open: readonly CriterionId[] }) {
  const { t, text, language } = useTranslation();
  if (open.length === 0) return null;
  const names = open.map((criterion) => text(criterionName(criterion))).join(language === "en" ? ", " : "、");
  return (
    <span className={css.open} title={names}>
      {t("sites.results.open", { n: open.length })}
      <span className={hidden.hidden}>{names}</span>
    </span>
  );
}
