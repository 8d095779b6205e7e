import { investorPresets } from "../../../domain/sites/site-search";
import { useActions } from "../../../store/use-plan";
import buttons from "../../widgets/buttons.module.css";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import { SavedSearches } from "../saved/SavedSearches";
import css from "./FinderStart.module.css";
import { PresetCard } from "./PresetCard";

/** Where a search begins: as one of five kinds of investors, with nothing, or with one that was saved. */
export function FinderStart() {
  const { t } = useTranslation();
  const { startSiteSearch } = useActions();
  return (
    <div className={css.start}>
      <h2 tabIndex={-1}>
        <BilingualMessage of="finder.start.title" />
      </h2>
      <p className={css.lead}>{t("finder.start.lead")}</p>
      <ul className={css.cards} aria-label={t("sites.criteria.presets")}>
        {investorPresets.map((preset) => (
          <li key={preset}>
            <PresetCard preset={preset} />
          </li>
        ))}
      </ul>
      <p className={css.note}>{t("sites.criteria.assumed")}</p>
      <button type="button" className={buttons.quiet} onClick={() => startSiteSearch()}>
        <BilingualMessage of="finder.start.blank" />
      </button>
      <SavedSearches />
    </div>
  );
}
