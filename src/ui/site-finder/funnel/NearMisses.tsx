import { useEffect, useRef } from "react";
import { withLimits, relaxedLimit } from "../../../domain/sites/relaxed-limit";
import type { MissedLimit, NearMiss, SiteFinding } from "../../../domain/sites/site-finding";
import type { PlanState } from "../../../store/plan-state";
import { siteFinding } from "../../../store/site-run";
import { shownPublication } from "../../../store/shown-publication";
import { siteTable } from "../../../store/site-table";
import { usePlan, usePlanStore } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import { conditionText } from "../condition-text";
import panel from "../FinderPanel.module.css";
import { emptyResultId } from "../empty-result";
import { removeNear } from "../remove-near";
import { siteName } from "../site-name";
import css from "./NearMisses.module.css";

const mostShown = 3;

/** Where nothing remains: which places come nearest, and what would have to give, as a press. */
export function NearMisses() {
  const { t, text } = useTranslation();
  const store = usePlanStore();
  const card = useRef<HTMLElement>(null);
  const finding = usePlan(emptyFinding);
  const table = usePlan(siteTable);
  const publication = usePlan(shownPublication);
  const isEmpty = finding !== null && finding.total > 0;
  useEffect(() => {
    if (isEmpty) card.current?.scrollIntoView({ block: "nearest" });
  }, [isEmpty]);
  if (!finding || !table) return null;
  if (finding.total === 0) return <p className={`${panel.section} ${css.empty}`}>{t("sites.misses.nothing")}</p>;
  const relax = (fails: readonly Pick<MissedLimit, "limit" | "reaches" | "isUnknown">[]) => {
    const { siteSearch, changeSiteSearch } = store.getState();
    if (siteSearch) changeSiteSearch({ limits: withLimits(siteSearch.limits, fails.map((miss) => ({ criterion: miss.limit.criterion, to: relaxedLimit(miss) }))) });
  };
  const remedy = (miss: MissedLimit): string => {
    const relaxed = relaxedLimit(miss);
    if (relaxed === null) return t("sites.misses.leaveOut", { limit: text(conditionText(miss.limit)) });
    return miss.isUnknown ? t(relaxed.unknown === "ask" ? "sites.misses.ask" : "sites.misses.keep", { name: t(`sites.criterion.${relaxed.criterion}`) }) : t("sites.misses.relax", { limit: text(conditionText(relaxed)) });
  };
  const reached = ({ limit, isUnknown }: MissedLimit): string =>
    isUnknown ? t("sites.misses.unknown", { limit: text(conditionText(limit)) }) : t("sites.misses.fails", { limit: text(conditionText(limit)) });
  return (
    <section id={emptyResultId} ref={card} tabIndex={-1} className={`${panel.section} ${css.empty}`}>
      <h3>{t("sites.misses.title")}</h3>
      <p>{t("sites.misses.lead")}</p>
      {finding.freeing.length > 0 && (
        <ul className={css.freeing}>
          {finding.freeing.slice(0, mostShown).map(({ limit, sites }) => (
            <li key={limit.criterion}>
              <button type="button" onClick={({ currentTarget }) => removeNear(currentTarget, () => relax([{ limit, reaches: null, isUnknown: false }]), firstStep)}>
                {t("sites.misses.leaveOut", { limit: text(conditionText(limit)) })}
              </button>
              <span>{t("sites.misses.remains", { n: sites })}</span>
            </li>
          ))}
        </ul>
      )}
      <ol className={css.misses} aria-label={t("sites.misses.nearest")}>
        {finding.nearMisses.slice(0, mostShown).map(({ site, fails }: NearMiss) => (
          <li key={site}>
            <strong>{text(siteName(table.siteAt(site), publication))}</strong>
            {fails.map((miss) => (
              <p key={miss.limit.criterion}>{reached(miss)}</p>
            ))}
            <button type="button" onClick={({ currentTarget }) => removeNear(currentTarget, () => relax(fails), firstStep)}>
              {fails.map(remedy).join(t("sites.criteria.and"))}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The card goes with the fault that it names. */
const firstStep = (): HTMLElement | null => document.querySelector<HTMLElement>("[data-criterion] > button, [data-add]");

function emptyFinding(state: PlanState): SiteFinding | null {
  const finding = siteFinding(state);
  return finding && finding.remaining === 0 && !finding.isRunning ? finding : null;
}
