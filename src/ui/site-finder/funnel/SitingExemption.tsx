import { useActions, usePlan } from "../../../store/use-plan";
import { Segmented } from "../../widgets/Segmented";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Funnel.module.css";

const choices = ["none", "mining", "energy"] as const;

/** The exceptions that the rule itself makes, for mining and energy projects with demands of their own on the site. */
export function SitingExemption() {
  const { t } = useTranslation();
  const exempt = usePlan((state) => state.siteSearch?.exempt ?? null);
  const { changeSiteSearch } = useActions();
  return (
    <div className={css.unknownChoice}>
      <span>{t("sites.limits.exempt")}</span>
      <Segmented
        label={t("sites.limits.exempt")}
        value={exempt ?? "none"}
        segments={choices.map((value) => ({ value, label: t(`sites.limits.exempt.${value}`) }))}
        onChange={(value) => changeSiteSearch({ exempt: value === "none" ? null : value })}
        wide
      />
      <p className={css.hint}>{t("sites.limits.exempt.hint")}</p>
    </div>
  );
}
