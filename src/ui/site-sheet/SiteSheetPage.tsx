import { useActions } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Dialog } from "../widgets/Dialog";
import { useTranslation } from "../widgets/use-translation";
import { SheetDesk } from "./SheetDesk";
import { useSheetChoice } from "./use-site-sheets";
import css from "./SiteSheetPage.module.css";

/** 场址单页: one page of one site to hand out, or one of each site of the shortlist. */
export function SiteSheetPage() {
  const { t } = useTranslation();
  const { setDrawer, openFinder } = useActions();
  const choice = useSheetChoice();
  const close = () => setDrawer("none");
  const find = () => {
    close();
    openFinder();
  };
  return (
    <Dialog title={<BilingualMessage of="sites.sheet.title" />} onClose={close} size="full">
      {choice.status === "ready" && choice.kept.length + choice.others.length > 0 ? (
        <SheetDesk choice={choice} />
      ) : choice.status === "reading" ? (
        <p role="status" className={css.empty}>
          {t("sites.sheet.reading")}
        </p>
      ) : (
        <div className={css.empty}>
          <h3>
            <BilingualMessage of={choice.status === "none" ? "sites.sheet.noSearch" : "sites.sheet.noSites"} />
          </h3>
          <p>{t(choice.status === "none" ? "sites.sheet.noSearch.why" : "sites.sheet.noSites.why")}</p>
          <button type="button" className={css.main} onClick={find}>
            <BilingualMessage of="sites.sheet.openFinder" />
          </button>
        </div>
      )}
    </Dialog>
  );
}
