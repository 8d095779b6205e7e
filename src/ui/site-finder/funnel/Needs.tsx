import { useId } from "react";
import { industryIds, type IndustryId } from "../../../domain/industry";
import { useActions, usePlan } from "../../../store/use-plan";
import { usePopup } from "../../compare/use-popup";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { ChevronIcon } from "../../widgets/MapIcons";
import { useTranslation } from "../../widgets/use-translation";
import { IndustryMark } from "../IndustryMark";
import css from "./Needs.module.css";

const none: readonly IndustryId[] = [];

/** The investor's own industries, and a word on presets: whose assumptions these are. */
export function Needs() {
  const { t } = useTranslation();
  const id = useId();
  const industries = usePlan((state) => state.siteSearch?.industries ?? none);
  const hasPreset = usePlan((state) => state.siteSearch !== null && state.siteSearch.preset !== null);
  const { changeSiteSearch } = useActions();
  const { open, setOpen, frame } = usePopup();
  const toggle = (industry: IndustryId, isChosen: boolean) => changeSiteSearch({ industries: industryIds.filter((one) => (one === industry ? isChosen : industries.includes(one))) });
  return (
    <div ref={frame} className={css.needs}>
      <button type="button" className={css.press} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span className={css.label}>
          <BilingualMessage of="sites.criteria.industries" />
        </span>
        <span className={css.chosen}>
          {industries.length === 0 && t("sites.criteria.noIndustry")}
          {industries.map((industry) => (
            <span key={industry} className={css.industry}>
              <IndustryMark industry={industry} />
              {t(`statement.industry.${industry}`)}
            </span>
          ))}
        </span>
        <ChevronIcon />
      </button>
      {open && (
        <fieldset id={id} className={css.all}>
          <legend>{t("sites.criteria.industries.choose")}</legend>
          {industryIds.map((industry) => (
            <label key={industry}>
              <input type="checkbox" checked={industries.includes(industry)} onChange={({ target }) => toggle(industry, target.checked)} />
              <IndustryMark industry={industry} />
              <BilingualMessage of={`statement.industry.${industry}`} />
            </label>
          ))}
        </fieldset>
      )}
      {hasPreset && <p className={css.note}>{t("sites.criteria.assumed")}</p>}
    </div>
  );
}
