import { useId } from "react";
import { useActions, usePlan } from "../../../store/use-plan";
import { usePopup } from "../../compare/use-popup";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { IconButton } from "../../widgets/IconButton";
import { ChevronIcon } from "../../widgets/MapIcons";
import { CloseIcon } from "../../widgets/ShellIcons";
import { useTranslation } from "../../widgets/use-translation";
import css from "./FinderHead.module.css";
import { SearchMenu } from "./SearchMenu";

/** What the search began from, the way to another one, and its end. */
export function FinderHead() {
  const { t } = useTranslation();
  const id = useId();
  const preset = usePlan((state) => state.siteSearch?.preset ?? null);
  const { endSiteSearch } = useActions();
  const { open, setOpen, frame, close } = usePopup();
  return (
    <div ref={frame} className={css.head}>
      <h2>
        <BilingualMessage of="sites.criteria.title" />
      </h2>
      <button type="button" className={css.preset} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span>{preset === null ? t("sites.criteria.ownPreset") : t("sites.criteria.presetOf", { name: t(`sites.preset.${preset}`) })}</span>
        <ChevronIcon />
      </button>
      <IconButton label={t("finder.end")} icon={<CloseIcon />} onClick={endSiteSearch} />
      {open && (
        <div id={id} className={css.menu}>
          <SearchMenu onChosen={close} />
        </div>
      )}
    </div>
  );
}
