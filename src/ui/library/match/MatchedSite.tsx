import { useMemo } from "react";
import { decompose } from "../../../analysis/sites/decompose";
import type { RankedSite } from "../../../domain/sites/site-finding";
import type { SiteSearch } from "../../../domain/sites/site-search";
import type { SiteTable } from "../../../domain/sites/site-table";
import { ContributionBar } from "../../site-finder/found/ContributionBar";
import { ScoreParts } from "../../site-finder/found/ScoreParts";
import { SiteConclusion } from "../../site-finder/found/SiteConclusion";
import { tenths } from "../../site-finder/found/score-text";
import { Bilingual } from "../../widgets/Bilingual";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Match.module.css";

type Props = { table: SiteTable; search: SiteSearch; standing: RankedSite; isScored: boolean };

/** A site for a project: its rank and score, what lifts and lowers it, and what can be said of it at best. */
export function MatchedSite({ table, search, standing, isScored }: Props) {
  const { t } = useTranslation();
  const site = table.siteAt(standing.site);
  const taken = useMemo(() => decompose(table, search, standing.site), [table, search, standing.site]);
  return (
    <li className={css.site}>
      <p className={css.line}>
        <span className={css.rank}>{isScored ? standing.rank : "–"}</span>
        <span className={css.name}>
          <Bilingual text={site.name} />
        </span>
        {isScored && (
          <span className={css.score}>
            {tenths(taken.scoreTenths)} <small>{t("library.match.between", { low: tenths(taken.lowTenths), high: tenths(taken.highTenths) })}</small>
          </span>
        )}
      </p>
      {isScored && <ContributionBar taken={taken} />}
      <SiteConclusion table={table} index={standing.site} search={search} />
      {isScored && (
        <details className={css.more}>
          <summary>{t("library.match.parts")}</summary>
          <ScoreParts table={table} index={standing.site} taken={taken} />
        </details>
      )}
    </li>
  );
}
