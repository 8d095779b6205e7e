import { mostRanked, type SiteFinding } from "../../../domain/sites/site-finding";
import type { SiteSearch } from "../../../domain/sites/site-search";
import type { SiteTable } from "../../../domain/sites/site-table";
import { firstOf, isTied } from "../../../domain/sites/tied-finding";
import { LeadWords } from "../../layers/LeadWords";
import { BothWords } from "../../layers/BothWords";
import { Segmented } from "../../widgets/Segmented";
import { useTranslation } from "../../widgets/use-translation";
import hidden from "../../shell/hidden.module.css";
import { useSiteName } from "./use-site-name";
import css from "./FoundHead.module.css";

export type Shown = "all" | "kept";
/** By the score, or by the least that it can be: a place that nobody knows anything of then leads no list. */
export type Sort = "score" | "low";

type Props = { table: SiteTable; finding: SiteFinding; search: SiteSearch; shown: Shown; onShow: (shown: Shown) => void; sort: Sort; onSort: (sort: Sort) => void };

/** How many remain, what the bars mean, and the choice between all and the shortlist. */
export function FoundHead({ table, finding, search, shown, onShow, sort, onSort }: Props) {
  const { t, text } = useTranslation();
  const nameOf = useSiteName();
  const { remaining, ranked, unscored } = finding;
  const first = ranked[0];
  const kept = search.kept.length;
  // What is on no layer and in no record now is listed, and not counted.
  const known = search.kept.filter((id) => table.indexOf(id) >= 0).length;
  const tied = isTied(finding);
  const sharing = firstOf(finding);
  return (
    <header className={css.head}>
      <div className={css.line}>
        <h2>
          <BothWords words="sites.results.count" parameters={{ n: remaining }} />
        </h2>
        {kept > 0 ? (
          <Segmented
            label={t("sites.results.show")}
            value={shown}
            segments={[
              { value: "all", label: t("sites.results.all") },
              { value: "kept", label: t("sites.results.kept", { n: known }) },
            ]}
            onChange={onShow}
          />
        ) : (
          unscored === null && remaining > 0 && <span className={css.scale}>{t("sites.results.scale")}</span>
        )}
      </div>
      {remaining > 0 && unscored === null && (
        <ul className={css.legend} aria-label={t("sites.results.legend")}>
          <li>
            <i data-swatch="down" /> <LeadWords words="sites.results.down" />
          </li>
          <li>
            <i data-swatch="up" /> <LeadWords words="sites.results.up" />
          </li>
          <li>
            <i data-swatch="range" /> <LeadWords words="sites.results.range" />
          </li>
          <li>
            <LeadWords words="sites.results.middle" />
          </li>
          <li>
            <i data-swatch="ring" /> <LeadWords words="sites.results.ring" />
          </li>
          <li>
            <i data-swatch="dashed" /> <LeadWords words="sites.results.dashed" />
          </li>
        </ul>
      )}
      {unscored !== null && remaining > 0 && (
        <p className={css.unscored}>
          <LeadWords words={`sites.results.unscored.${unscored}`} />
        </p>
      )}
      {tied && <p className={css.unscored}>{t("sites.results.tied", { n: ranked.length })}</p>}
      {unscored === null && remaining > 1 && (
        <label className={css.sort}>
          <span>{t("sites.results.sort")}</span>
          <select value={sort} onChange={({ target }) => onSort(target.value === "low" ? "low" : "score")}>
            <option value="score">{t("sites.results.sort.score")}</option>
            <option value="low">{t("sites.results.sort.low")}</option>
          </select>
        </label>
      )}
      {remaining > mostRanked && <p className={css.unscored}>{t("sites.results.most", { n: mostRanked })}</p>}
      <p role="status" className={hidden.hidden}>
        {t("sites.results.saidCount", { n: remaining })}
        {unscored === null && first && remaining > 1 && (sharing > 1 ? t("sites.results.saidTied", { n: sharing }) : t("sites.results.saidFirst", { name: text(nameOf(table.siteAt(first.site))) }))}
      </p>
    </header>
  );
}
