import { useActions, usePlan } from "../../store/use-plan";
import buttons from "../widgets/buttons.module.css";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import css from "./FinderPanel.module.css";
import { nextSteps } from "./next-steps";

/** What follows from the list: asking the parks, and looking at the best beside each other. */
export function FinderFoot() {
  const { t } = useTranslation();
  const { setDrawer, comparePlaces } = useActions();
  const { questions, zones: compared, isShortlist, leftOut } = usePlan(nextSteps);
  return (
    <footer className={css.foot}>
      <div className={css.buttons}>
        <button type="button" className={buttons.quiet} data-opens="site-questions" onClick={() => setDrawer("site-questions")}>
          <BilingualMessage of="sites.criteria.questions" />
          <b>{questions}</b>
        </button>
        <button type="button" className={buttons.main} disabled={compared.length < 2} onClick={() => comparePlaces(compared)}>
          <BilingualMessage of={compared.length < 2 ? "sites.criteria.compare" : isShortlist ? "sites.criteria.compareKept" : "sites.criteria.compareBest"} />
          {compared.length >= 2 && <b>{compared.length}</b>}
        </button>
      </div>
      {isShortlist && leftOut > 0 && <p className={css.note}>{t("sites.criteria.compareLeftOut", { n: leftOut })}</p>}
      {compared.length < 2 && <p className={css.note}>{t("sites.criteria.compareNone")}</p>}
    </footer>
  );
}
