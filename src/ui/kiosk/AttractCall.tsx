import { translate } from "../../i18n/translate";
import { TouchIcon } from "./KioskIcons";
import css from "./KioskFrame.module.css";

/** The invitation, in both languages, for nobody knows who comes. It stands still: something else moves already. */
export function AttractCall() {
  return (
    <p className={css.call}>
      <TouchIcon />
      <span className={css.words}>
        <span lang="zh-CN">{translate("zh", "kiosk.call")}</span>
        <span lang="en" className={css.second}>
          {translate("en", "kiosk.call")}
        </span>
      </span>
    </p>
  );
}
