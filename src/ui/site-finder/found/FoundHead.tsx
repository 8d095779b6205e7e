import { mostRanked, type SiteFinding } from "../../../domain/sites/site-finding";
import type { SiteSearch } from "../../../domain/sites/site-search";
import type { SiteTable } from "../../../domain/sites/site-table";
import { LeadWords } from "../../layers/LeadWords";
import { BothWords } from "../../layers/BothWords";
import { Segmented } from "../../widgets/Segmented";
import { useTranslation } from "../../widgets/use-translation";
import hidden from "../../shell/hidden.module.css";
import { useSiteName } from "./use-site-name";
import css from "./FoundHead.module.css";

export type Shown = "all" | "kept";

type Props = { table: SiteTable; finding: SiteFinding; search: SiteSearch; shown: Shown; onShow: (shown: Shown) => void };

/** How many remain, what the bars mean, and the choice between all and the shortlist. */
export function FoundHead({ table, finding, search, shown, onShow }: Props) {
  const { t, text } = useTranslation();
  const nameOf = useSiteName();
  const { remaining, ranked, unscored } = finding;
  const first = ranked[0];
  const kept = search.kept.length;
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
              { value: "kept", label: t("sites.results.kept", { n: kept }) },
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
        </ul>
      )}
      {unscored !== null && (
        <p className={css.unscored}>
          <LeadWords words={`sites.results.unscored.${unscored}`} />
        </p>
      )}
      {remaining > mostRanked && <p className={css.unscored}>{t("sites.results.most", { n: mostRanked })}</p>}
      <p role="status" className={hidden.hidden}>
        {t("sites.results.said", { n: remaining, name: first ? text(nameOf(table.siteAt(first.site))) : "" })}
      </p>
    </header>
  );
}
