import { shareBenefit, splitWarnings, type SharedSum, type SplitWarning } from "../../../analysis/sites/benefit-split";
import { yuanText } from "../../../i18n/format-yuan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import type { BenefitSplitRecord } from "../../../domain/sites/site-records";
import { measureWords } from "./split-words";
import css from "./SplitSums.module.css";

type Props = { of: Pick<BenefitSplitRecord, "firstPermille" | "years">; investmentYuan: number | null };

/** The sums of each measure over its years, each on its own, with the check that both sides add up to what was entered. */
export function SplitSums({ of, investmentYuan }: Props) {
  const { t } = useTranslation();
  const { sums } = shareBenefit(of);
  const warnings = splitWarnings(of, investmentYuan);
  if (sums.length === 0) return <p className={css.none}>{t("library.splits.sums.none")}</p>;
  return (
    <div className={css.sums}>
      <div className={css.scroll}>
        <table className={css.table}>
          <caption className={css.caption}>
            <BilingualMessage of="library.splits.sums" />
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <BilingualMessage of="library.splits.measure" />
              </th>
              <th scope="col">
                <BilingualMessage of="library.splits.sums.entered" />
              </th>
              <th scope="col">
                <BilingualMessage of="library.splits.first" />
              </th>
              <th scope="col">
                <BilingualMessage of="library.splits.host" />
              </th>
              <th scope="col">
                <BilingualMessage of="library.splits.check" />
              </th>
            </tr>
          </thead>
          <tbody>
            {sums.map((sum) => (
              <SumRow key={sum.measure} sum={sum} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.note}>{t("library.splits.sums.apart")}</p>
      {warnings.map((warning) => (
        <p key={warning.is === "gaps" ? warning.measure : warning.is} className={css.warning}>
          <WarningWords warning={warning} />
        </p>
      ))}
    </div>
  );
}

function SumRow({ sum: { measure, years, totalYuan, firstYuan, hostYuan } }: { sum: SharedSum }) {
  const { t, language } = useTranslation();
  const isWhole = firstYuan + hostYuan === totalYuan;
  return (
    <tr>
      <th scope="row">
        <BilingualMessage of={measureWords[measure]} />
        <small>{t(years.length === 1 ? "library.splits.sums.year" : "library.splits.sums.years", { n: years.length, from: years[0] ?? 0, to: years.at(-1) ?? 0 })}</small>
      </th>
      <td className={css.entered}>{yuanText(totalYuan, language)}</td>
      <td>≈ {yuanText(firstYuan, language)}</td>
      <td>≈ {yuanText(hostYuan, language)}</td>
      <td>{t(isWhole ? "library.splits.check.whole" : "library.splits.check.off")}</td>
    </tr>
  );
}

function WarningWords({ warning }: { warning: SplitWarning }) {
  const { t, language } = useTranslation();
  if (warning.is === "other-ratio") return t("library.splits.warning.other-ratio");
  if (warning.is === "over-investment") return t("library.splits.warning.over-investment", { shared: yuanText(warning.sharedYuan, language), invested: yuanText(warning.investmentYuan, language) });
  return t("library.splits.warning.gaps", { measure: t(measureWords[warning.measure]), years: warning.years.join(t("list.comma")) });
}
