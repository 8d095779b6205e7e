import { useId } from "react";
import type { SiteLimit } from "../../../domain/sites/site-search";
import { usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import { relationOf, relations } from "../condition-text";
import css from "./Funnel.module.css";

/** How near the place's industries must come to the investor's. */
export function IndustryRelation({ limit, onPut }: { limit: SiteLimit; onPut: (limit: SiteLimit) => void }) {
  const { t } = useTranslation();
  const name = useId();
  const hasIndustries = usePlan((state) => (state.siteSearch?.industries.length ?? 0) > 0);
  const chosen = relationOf(limit.least ?? 0);
  return (
    <fieldset className={css.boxes}>
      <legend>{t("sites.limits.relation")}</legend>
      {relations.map((relation) => (
        <label key={relation.id} className={css.check}>
          <input type="radio" name={name} checked={relation === chosen} onChange={() => onPut({ ...limit, least: relation.least, most: null })} />
          {t(`sites.limits.relation.${relation.id}`)}
        </label>
      ))}
      <p className={css.hint}>{t(hasIndustries ? "sites.limits.relation.hint" : "sites.limits.relation.noIndustry")}</p>
    </fieldset>
  );
}
