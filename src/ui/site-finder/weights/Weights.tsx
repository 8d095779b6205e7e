import { useState } from "react";
import { weighable, type CriterionId } from "../../../domain/sites/criterion";
import { firstWeight } from "../../../domain/sites/limit-groups";
import type { SiteWeight } from "../../../domain/sites/site-search";
import { usePlan, usePlanStore } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import panel from "../FinderPanel.module.css";
import { NormalisationChoice } from "./NormalisationChoice";
import { WeightRow } from "./WeightRow";
import css from "./Weights.module.css";

const noWeights: readonly SiteWeight[] = [];

/** 再权衡: what makes one site better than another, and by how much of a hundred. */
export function Weights() {
  const { t } = useTranslation();
  const store = usePlanStore();
  const weights = usePlan((state) => state.siteSearch?.weights ?? noWeights);
  const [open, setOpen] = useState<CriterionId | null>(null);
  const sum = weights.reduce((all, { weight }) => all + weight, 0);
  const free = weighable.filter((criterion) => !weights.some((one) => one.criterion === criterion));
  const add = (criterion: CriterionId) => {
    const { siteSearch, changeSiteSearch } = store.getState();
    if (siteSearch) changeSiteSearch({ weights: [...siteSearch.weights, firstWeight(criterion)] });
  };
  return (
    <section className={panel.section}>
      <div className={panel.heading}>
        <h3>
          <BilingualMessage of="sites.weights.title" />
        </h3>
        {weights.length > 0 && <span>{t(sum === 100 || sum === 0 ? "sites.weights.sum" : "sites.weights.sumShared", { n: sum })}</span>}
      </div>
      {weights.length === 0 && <p className={panel.note}>{t("sites.weights.none")}</p>}
      {weights.length > 0 && sum === 0 && (
        <p className={css.zero} role="status">
          {t("sites.weights.allZero")}
        </p>
      )}
      <ul className={css.list} aria-label={t("sites.weights.list")}>
        {weights.map((one) => (
          <WeightRow key={one.criterion} {...one} sum={sum} isOpen={open === one.criterion} onOpen={setOpen} />
        ))}
      </ul>
      <div className={css.below}>
        <label className={css.add}>
          <span>{t("sites.weights.add")}</span>
          <select
            value=""
            onChange={({ target }) => {
              const chosen = free.find((criterion) => criterion === target.value);
              if (chosen) add(chosen);
            }}
          >
            <option value="">{t("sites.weights.addChoose")}</option>
            {free.map((criterion) => (
              <option key={criterion} value={criterion}>
                {t(`sites.criterion.${criterion}`)}
              </option>
            ))}
          </select>
        </label>
        <NormalisationChoice />
      </div>
    </section>
  );
}
