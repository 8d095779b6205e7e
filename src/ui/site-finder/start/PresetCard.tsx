import { presetSearches } from "../../../domain/sites/investor-presets";
import type { InvestorPreset } from "../../../domain/sites/site-search";
import { useActions } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import { conditionText } from "../condition-text";
import { IndustryMark } from "../IndustryMark";
import css from "./FinderStart.module.css";

/** A preset by its industries and what it asks of a site. */
export function PresetCard({ preset }: { preset: InvestorPreset }) {
  const { t, text } = useTranslation();
  const { startSiteSearch } = useActions();
  const search = presetSearches[preset];
  return (
    <button type="button" className={css.card} onClick={() => startSiteSearch(search)}>
      <span className={css.tiles}>
        {search.industries.map((industry) => (
          <IndustryMark key={industry} industry={industry} />
        ))}
      </span>
      <span className={css.words}>
        <strong>
          <BilingualMessage of={`sites.preset.${preset}`} />
        </strong>
        <small>{search.limits.filter(({ criterion }) => criterion !== "siting-rule" && criterion !== "industry").map((limit) => text(conditionText(limit))).join(t("sites.criteria.and"))}</small>
      </span>
    </button>
  );
}
