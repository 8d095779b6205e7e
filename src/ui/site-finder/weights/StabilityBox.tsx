import { useEffect } from "react";
import type { Stability } from "../../../domain/sites/site-finding";
import { isTied, mayUnknownTurn } from "../../../domain/sites/tied-finding";
import { figure } from "../../../i18n/format-area";
import { siteFinding, siteStability } from "../../../store/site-run";
import { askForStability } from "../../../store/site-service";
import { shownPublication } from "../../../store/shown-publication";
import { siteTable } from "../../../store/site-table";
import { usePlan, usePlanStore } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import { siteName } from "../site-name";
import css from "./Weights.module.css";
import { firstShares, turningSentence } from "./stability-words";

/** 排名稳健性: how often each site is first when the weights move, and the single weight that would change the winner. */
export function StabilityBox() {
  const { t, text, language } = useTranslation();
  const store = usePlanStore();
  const search = usePlan((state) => state.siteSearch);
  const table = usePlan(siteTable);
  const publication = usePlan(shownPublication);
  const answer = usePlan(siteStability);
  const isRanked = usePlan((state) => {
    const finding = siteFinding(state);
    return finding !== null && finding.unscored === null && finding.remaining > 1;
  });
  const tied = usePlan((state) => {
    const finding = siteFinding(state);
    return finding !== null && isTied(finding) ? finding.ranked.length : 0;
  });
  const isTurned = usePlan((state) => {
    const finding = siteFinding(state);
    return finding !== null && mayUnknownTurn(finding);
  });
  useEffect(() => {
    if (isRanked && search && table) askForStability(store);
  }, [store, search, table, isRanked]);
  if (!isRanked || !table) return null;
  if (tied > 0) {
    return (
      <section className={css.stability}>
        <h3>
          <BilingualMessage of="sites.stability.title" />
        </h3>
        <p>{t("sites.results.tied", { n: tied })}</p>
      </section>
    );
  }
  const nameOf = (site: number) => siteName(table.siteAt(site), publication);
  const stability: Stability | null = answer.status === "done" ? answer.stability : answer.status === "idle" || answer.status === "running" ? answer.former : null;
  const shares = stability ? firstShares(stability) : [];
  const turning = stability && turningSentence(stability, language, nameOf);
  return (
    <section className={css.stability} aria-busy={answer.status === "running" || undefined} data-former={answer.status !== "done" || undefined}>
      <h3>
        <BilingualMessage of="sites.stability.title" />
        {stability && <small>{t("sites.stability.draws", { n: figure(stability.draws) })}</small>}
      </h3>
      <p>{t("sites.stability.varied")}</p>
      {answer.status === "none" && <p>{t("sites.stability.tooLittle")}</p>}
      {answer.status === "failed" && <p>{t("sites.stability.failed")}</p>}
      {stability === null && (answer.status === "idle" || answer.status === "running") && <p role="status">{t("sites.engine.running")}</p>}
      {stability && (
        <>
          <span className={css.shares} aria-hidden="true">
            {shares.map(({ site, percent }) => (
              <span key={site} style={{ flexGrow: percent }} />
            ))}
          </span>
          <ul aria-label={t("sites.stability.first")}>
            {shares.map(({ site, percent }) => (
              <li key={site}>{t("sites.stability.of", { name: text(nameOf(site)), percent })}</li>
            ))}
          </ul>
          <p>{turning}</p>
          {isTurned && <p>{t("sites.stability.unknownTurns")}</p>}
        </>
      )}
    </section>
  );
}
