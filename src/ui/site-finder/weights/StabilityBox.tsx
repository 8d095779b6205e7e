import { useEffect } from "react";
import type { Stability } from "../../../domain/sites/site-finding";
import { figure } from "../../../i18n/format-area";
import { siteFinding, siteStability } from "../../../store/site-run";
import { askForStability } from "../../../store/site-service";
import { siteTable } from "../../../store/site-table";
import { usePlan, usePlanStore } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Weights.module.css";
import { firstShares, turningSentence } from "./stability-words";

/** 排名稳健性: how often each site is first when the weights move, and the single weight that would change the winner. */
export function StabilityBox() {
  const { t, language } = useTranslation();
  const store = usePlanStore();
  const search = usePlan((state) => state.siteSearch);
  const table = usePlan(siteTable);
  const answer = usePlan(siteStability);
  const isRanked = usePlan((state) => {
    const finding = siteFinding(state);
    return finding !== null && finding.unscored === null && finding.remaining > 1;
  });
  useEffect(() => {
    if (isRanked && search && table) askForStability(store);
  }, [store, search, table, isRanked]);
  if (!isRanked || !table) return null;
  const stability: Stability | null = answer.status === "done" ? answer.stability : answer.status === "idle" || answer.status === "running" ? answer.former : null;
  const shares = stability ? firstShares(stability) : [];
  const turning = stability && turningSentence(stability, table, language);
  return (
    <section className={css.stability} aria-busy={answer.status === "running" || undefined} data-former={answer.status !== "done" || undefined}>
      <h3>
        <BilingualMessage of="sites.stability.title" />
        <small>{stability ? t("sites.stability.draws", { n: figure(stability.draws) }) : t("sites.stability.how")}</small>
      </h3>
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
              <li key={site}>{t("sites.stability.of", { name: nameOf(table, site, language), percent })}</li>
            ))}
          </ul>
          <p>{turning}</p>
        </>
      )}
    </section>
  );
}

const nameOf = (table: NonNullable<ReturnType<typeof siteTable>>, site: number, language: Parameters<typeof turningSentence>[2]) => {
  const { name } = table.siteAt(site);
  return language === "en" ? name.en : name.zh;
};
