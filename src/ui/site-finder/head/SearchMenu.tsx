import { presetSearches } from "../../../domain/sites/investor-presets";
import { emptySearch, investorPresets, type SiteSearch } from "../../../domain/sites/site-search";
import { useActions, usePlan } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import { SaveForm } from "../saved/SaveForm";
import { SavedSearches } from "../saved/SavedSearches";
import { IndustryMark } from "../IndustryMark";
import css from "./FinderHead.module.css";

/** Another preset in the place of the present conditions, or one that was saved; the shortlist stays. And saving this one. */
export function SearchMenu({ onChosen }: { onChosen: () => void }) {
  const { t } = useTranslation();
  const current = usePlan((state) => state.siteSearch?.preset ?? null);
  const { beginFrom } = useActions();
  const begin = (search: SiteSearch) => {
    beginFrom(search);
    onChosen();
  };
  return (
    <>
      <section className={css.group}>
        <h3>
          <BilingualMessage of="sites.criteria.presets" />
        </h3>
        <ul>
          {investorPresets.map((preset) => (
            <li key={preset}>
              <button type="button" className={css.choice} aria-current={preset === current} onClick={() => begin(presetSearches[preset])}>
                <span className={css.tile}>
                  <IndustryMark industry={presetSearches[preset].industries[0] ?? "trade"} />
                </span>
                <BilingualMessage of={`sites.preset.${preset}`} />
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={css.choice} onClick={() => begin(emptySearch)}>
              <span className={css.tile} />
              <BilingualMessage of="finder.start.blank" />
            </button>
          </li>
        </ul>
        <p className={css.note}>{t("sites.criteria.assumed")}</p>
      </section>
      <section className={css.group}>
        <SavedSearches onOpened={onChosen} />
        <SaveForm />
      </section>
    </>
  );
}
