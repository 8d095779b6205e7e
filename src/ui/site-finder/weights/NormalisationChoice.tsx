import { normalisations } from "../../../domain/sites/site-search";
import { useActions, usePlan } from "../../../store/use-plan";
import { Segmented } from "../../widgets/Segmented";
import { useTranslation } from "../../widgets/use-translation";
import panel from "../FinderPanel.module.css";
import css from "./Weights.module.css";

/** How values become scores, with what that means in one sentence. */
export function NormalisationChoice() {
  const { t } = useTranslation();
  const normalisation = usePlan((state) => state.siteSearch?.normalisation ?? "range");
  const { changeSiteSearch } = useActions();
  return (
    <div className={css.normalisation}>
      <span>{t("sites.weights.scale")}</span>
      <Segmented label={t("sites.weights.scale")} value={normalisation} segments={normalisations.map((value) => ({ value, label: t(`sites.weights.scale.${value}`) }))} onChange={(value) => changeSiteSearch({ normalisation: value })} />
      <p className={panel.note}>{t(`sites.weights.scale.${normalisation}.hint`)}</p>
    </div>
  );
}
