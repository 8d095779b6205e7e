import { useId } from "react";
import { flushSync } from "react-dom";
import { differsFromPreset } from "../../../domain/sites/investor-presets";
import { leftPanelId, shownTab } from "../../shell/panel-ids";
import { useActions, usePlan } from "../../../store/use-plan";
import { usePopup } from "../../compare/use-popup";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { ChevronIcon } from "../../widgets/MapIcons";
import { useTranslation } from "../../widgets/use-translation";
import css from "./FinderHead.module.css";
import { SearchMenu } from "./SearchMenu";

/** What the search began from, the way to another one, and its end. */
export function FinderHead() {
  const { t } = useTranslation();
  const id = useId();
  const preset = usePlan((state) => state.siteSearch?.preset ?? null);
  const isChanged = usePlan(({ siteSearch }) => siteSearch !== null && differsFromPreset(siteSearch));
  const { endSiteSearch } = useActions();
  const { open, setOpen, frame, close } = usePopup();
  const end = () => {
    flushSync(endSiteSearch);
    // A planner is back with the layers.
    if (document.activeElement === document.body) document.getElementById(leftPanelId)?.querySelector<HTMLElement>(shownTab)?.focus();
  };
  return (
    <div ref={frame} className={css.head}>
      <h2 tabIndex={-1}>
        <BilingualMessage of="sites.criteria.title" />
      </h2>
      <button type="button" className={css.preset} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span>{preset === null ? t("sites.criteria.ownPreset") : t(isChanged ? "sites.criteria.presetChanged" : "sites.criteria.presetOf", { name: t(`sites.preset.${preset}`) })}</span>
        <ChevronIcon />
      </button>
      <button type="button" className={css.end} aria-label={t("finder.end")} onClick={end}>
        {t("finder.endWord")}
      </button>
      {open && (
        <div id={id} className={css.menu}>
          <SearchMenu onChosen={close} />
        </div>
      )}
    </div>
  );
}
