import { useId, useState } from "react";
import { decompose } from "../../../analysis/sites/decompose";
import type { SiteFinding } from "../../../domain/sites/site-finding";
import type { SiteSearch } from "../../../domain/sites/site-search";
import type { SiteTable } from "../../../domain/sites/site-table";
import { isTied } from "../../../domain/sites/tied-finding";
import { focusedSite, shownSite, standingOf } from "../../../store/shown-site";
import { usePlan, usePlanStore } from "../../../store/use-plan";
import { Bilingual } from "../../widgets/Bilingual";
import { ChevronIcon } from "../../widgets/MapIcons";
import { useTranslation } from "../../widgets/use-translation";
import css from "./FocusedSite.module.css";
import { tenths } from "./score-text";
import { ScoreParts } from "./ScoreParts";
import { SiteActions } from "./SiteActions";
import { SiteConclusion } from "./SiteConclusion";
import { SiteNote } from "./SiteNote";
import { useSiteName } from "./use-site-name";

/** Whoever folded it up or opened it finds it so for the rest of the visit. */
const chosenIn = new WeakMap<object, boolean>();

/** The site that is looked at, else the best: how its score comes about to the displayed tenth, what can be said of it, and where to go from there. */
export function FocusedSite({ table, finding, search }: { table: SiteTable; finding: SiteFinding; search: SiteSearch }) {
  const { t } = useTranslation();
  const nameOf = useSiteName();
  const focused = usePlan(focusedSite);
  const store = usePlanStore();
  const [chosen, setChosen] = useState(chosenIn.get(store) ?? null);
  // The list has the room until somebody looks at one.
  const isOpen = chosen ?? focused !== null;
  const press = () => {
    chosenIn.set(store, !isOpen);
    setChosen(!isOpen);
  };
  const id = useId();
  const index = shownSite(table, finding, focused);
  if (index < 0) return null;
  const site = table.siteAt(index);
  const standing = standingOf(finding, index);
  const isOut = (finding.fellAt[index] ?? 0) > 0;
  const taken = finding.unscored === null ? decompose(table, search, index) : null;
  const title = isOut ? t("sites.focus.out") : finding.unscored !== null || isTied(finding) || standing === null ? t("sites.focus.site") : t("sites.focus.rank", { rank: standing.rank });
  return (
    <section className={css.focused} aria-label={title} data-testid="focused-site">
      <h3>
        <button type="button" className={css.head} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={press}>
          <ChevronIcon />
          <span>{title}</span>
          <span>
            <Bilingual text={nameOf(site)} />
          </span>
          {!isOpen && taken && <b>{tenths(taken.scoreTenths)}</b>}
        </button>
      </h3>
      {isOpen && (
        <div id={id} className={css.body}>
          {taken && <ScoreParts key={site.id} table={table} index={index} taken={taken} />}
          <SiteConclusion table={table} index={index} search={search} />
          {search.kept.includes(site.id) && <SiteNote key={`note ${site.id}`} id={site.id} />}
          <SiteActions site={site} />
        </div>
      )}
    </section>
  );
}
