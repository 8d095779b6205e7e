import { useId, useState } from "react";
import { decompose } from "../../../analysis/sites/decompose";
import type { SiteFinding } from "../../../domain/sites/site-finding";
import type { SiteSearch } from "../../../domain/sites/site-search";
import type { SiteTable } from "../../../domain/sites/site-table";
import { focusedSite, shownSite, standingOf } from "../../../store/shown-site";
import { usePlan } from "../../../store/use-plan";
import { Bilingual } from "../../widgets/Bilingual";
import { ChevronIcon } from "../../widgets/MapIcons";
import { useTranslation } from "../../widgets/use-translation";
import css from "./FocusedSite.module.css";
import { ScoreParts } from "./ScoreParts";
import { SiteActions } from "./SiteActions";
import { SiteConclusion } from "./SiteConclusion";
import { SiteNote } from "./SiteNote";
import { useSiteName } from "./use-site-name";

/** The site that is looked at, else the best: how its score comes about to the displayed tenth, what can be said of it, and where to go from there. */
export function FocusedSite({ table, finding, search }: { table: SiteTable; finding: SiteFinding; search: SiteSearch }) {
  const { t } = useTranslation();
  const nameOf = useSiteName();
  const focused = usePlan(focusedSite);
  const [isOpen, setOpen] = useState(true);
  const id = useId();
  const index = shownSite(table, finding, focused);
  if (index < 0) return null;
  const site = table.siteAt(index);
  const standing = standingOf(finding, index);
  const isOut = (finding.fellAt[index] ?? 0) > 0;
  const title = isOut ? t("sites.focus.out") : finding.unscored !== null || standing === null ? t("sites.focus.site") : t("sites.focus.rank", { rank: standing.rank });
  return (
    <section className={css.focused} aria-label={title} data-testid="focused-site">
      <h3>
        <button type="button" className={css.head} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
          <ChevronIcon />
          <span>{title}</span>
          <span>
            <Bilingual text={nameOf(site)} />
          </span>
        </button>
      </h3>
      {isOpen && (
        <div id={id} className={css.body}>
          {finding.unscored === null && <ScoreParts key={site.id} table={table} index={index} taken={decompose(table, search, index)} />}
          <SiteConclusion table={table} index={index} search={search} />
          {search.kept.includes(site.id) && <SiteNote key={`note ${site.id}`} id={site.id} />}
          <SiteActions site={site} />
        </div>
      )}
    </section>
  );
}
