import { shareBenefit } from "../../../analysis/sites/benefit-split";
import type { BenefitSplitRecord } from "../../../domain/sites/site-records";
import { yuanText } from "../../../i18n/format-yuan";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import { ShareBar } from "./ShareBar";
import { measureWords, unitName } from "./split-words";
import css from "./SplitList.module.css";

type Props = { splits: readonly BenefitSplitRecord[]; open: string | null; onOpen: (id: string) => void };

/** All splits: who shares with whom, in which ratio, and what comes of it. */
export function SplitList({ splits, open, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <ul className={css.list} aria-label={t("library.splits.list")}>
      {splits.map((split) => (
        <li key={split.id} className={css.item} data-open={split.id === open || undefined}>
          <button type="button" className={css.open} data-split={split.id} aria-expanded={split.id === open} onClick={() => onOpen(split.id)}>
            <span className={css.title}>{split.title}</span>
            <Sides split={split} />
          </button>
          <ShareBar firstPermille={split.firstPermille} />
          <Sums split={split} />
        </li>
      ))}
    </ul>
  );
}

function Sides({ split: { first, host } }: { split: BenefitSplitRecord }) {
  const { t, text } = useTranslation();
  const publication = usePlan(publicationOfAllDays);
  return <span className={css.sides}>{t("library.splits.sides", { first: text(unitName(publication, first)), host: text(unitName(publication, host)) })}</span>;
}

function Sums({ split }: { split: BenefitSplitRecord }) {
  const { t, language } = useTranslation();
  const { sums } = shareBenefit(split);
  if (sums.length === 0) return <p className={css.none}>{t("library.splits.sums.none")}</p>;
  return (
    <dl className={css.sums}>
      {sums.map(({ measure, firstYuan, hostYuan }) => (
        <div key={measure}>
          <dt>{t(measureWords[measure])}</dt>
          <dd>{t("library.splits.sums.both", { first: yuanText(firstYuan, language), host: yuanText(hostYuan, language) })}</dd>
        </div>
      ))}
    </dl>
  );
}
