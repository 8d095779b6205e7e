import type { Division } from "../../analysis/quota-rules/division";
import { landText } from "../../i18n/format-land";
import { useTranslation } from "../widgets/use-translation";
import css from "./ResultTable.module.css";

/** What was divided, and at once for how many it was not: a sum that agrees says nothing of who had no part in it. */
export function ResultHeadline({ division, isByHand }: { division: Division; isByHand: boolean }) {
  const { t, language } = useTranslation();
  const { shares, leftOut, undivided } = division;
  const sum = shares.reduce((all, { count }) => all + count, 0);
  const amount = landText(Math.abs(undivided), "mu", language);
  const agrees = undivided === 0 ? t("simulator.sum.exact") : t(!isByHand ? "simulator.sum.reserved" : undivided > 0 ? "simulator.undivided.left" : "simulator.undivided.over", { amount });
  return (
    <>
      <p className={css.sum} data-off={(isByHand && undivided !== 0) || undefined}>
        <span>{t("simulator.sum")}</span>
        <strong>{landText(sum, "mu", language)}</strong>
        <span>{agrees}</span>
      </p>
      {leftOut.length > 0 && (
        <p className={css.caution}>
          <strong>{t(isByHand || undivided !== 0 ? "simulator.left.some" : "simulator.left.others", { n: leftOut.length, others: shares.length })}</strong>
        </p>
      )}
    </>
  );
}
