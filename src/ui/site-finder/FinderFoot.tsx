import { openQuestions } from "../../analysis/sites/questions";
import type { PlanState } from "../../store/plan-state";
import { siteFinding } from "../../store/site-run";
import { siteTable } from "../../store/site-table";
import { useActions, usePlan } from "../../store/use-plan";
import buttons from "../widgets/buttons.module.css";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { comparedSites } from "./compared-sites";
import css from "./FinderPanel.module.css";

/** What follows from the list: asking the parks, and looking at the best beside each other. */
export function FinderFoot() {
  const { t } = useTranslation();
  const { setDrawer, comparePlaces } = useActions();
  const open = usePlan(openQuestionCount);
  const compared = usePlan(comparedKey).split(" ").filter(Boolean);
  const isShortlist = usePlan((state) => isOfShortlist(state));
  return (
    <footer className={css.foot}>
      <div className={css.buttons}>
        <button type="button" className={buttons.quiet} data-opens="site-questions" onClick={() => setDrawer("site-questions")}>
          <BilingualMessage of="sites.criteria.questions" />
          <b>{open}</b>
        </button>
        <button type="button" className={buttons.main} disabled={compared.length < 2} onClick={() => comparePlaces(compared)}>
          <BilingualMessage of={isShortlist ? "sites.criteria.compareKept" : "sites.criteria.compareBest"} />
          {compared.length >= 2 && <b>{compared.length}</b>}
        </button>
      </div>
      {compared.length < 2 && <p className={css.note}>{t("sites.criteria.compareNone")}</p>}
    </footer>
  );
}

/** Of the shortlist, or without one of those the comparison would show. */
function openQuestionCount(state: PlanState): number {
  const [table, finding] = [siteTable(state), siteFinding(state)];
  if (!table || !finding || !state.siteSearch) return 0;
  const asked = finding.kept.length > 0 ? finding.kept : finding.ranked;
  return openQuestions(table, state.siteSearch, asked.map(({ site }) => site)).length;
}

const comparedKey = (state: PlanState): string => comparison(state).zones.join(" ");
const isOfShortlist = (state: PlanState): boolean => comparison(state).isShortlist;

function comparison(state: PlanState) {
  const [table, finding] = [siteTable(state), siteFinding(state)];
  return table && finding ? comparedSites(table, finding) : { zones: [], isShortlist: false };
}
