import { useState } from "react";
import { siteFinding } from "../../store/site-run";
import { siteTable } from "../../store/site-table";
import { shownSearch } from "../../store/site-actions";
import { focusedSite, shownSite, standingOf } from "../../store/shown-site";
import { usePlan } from "../../store/use-plan";
import { LeadWords } from "../layers/LeadWords";
import { useMediaQuery } from "../widgets/use-media-query";
import { FoundHead, type Shown, type Sort } from "./found/FoundHead";
import { FocusedSite } from "./found/FocusedSite";
import { Conclusions } from "./found/Conclusions";
import { NothingFound } from "./found/NothingFound";
import { ShortlistBar } from "./found/ShortlistBar";
import { SiteList } from "./found/SiteList";
import css from "./SitesFound.module.css";

/** 候选: what a search found, ranked and each score taken apart; the shortlist and what can be done with it. */
export function SitesFound() {
  const table = usePlan(siteTable);
  const finding = usePlan(siteFinding);
  const search = usePlan(shownSearch);
  const focused = usePlan(focusedSite);
  const isPhone = useMediaQuery("(width < 40em)");
  const [shown, setShown] = useState<Shown>("all");
  const [sort, setSort] = useState<Sort>("score");
  if (!search) return null;
  if (!table || !finding) {
    return (
      <p className={css.waiting} aria-busy="true">
        <LeadWords words="sites.results.reading" />
      </p>
    );
  }
  const list = shown === "kept" && search.kept.length > 0 ? shown : "all";
  const taken = <FocusedSite table={table} finding={finding} search={search} />;
  const isInList = standingOf(finding, shownSite(table, finding, focused)) !== null;
  return (
    <div className={css.found} aria-busy={finding.isRunning || table.isReading}>
      <FoundHead table={table} finding={finding} search={search} shown={list} onShow={setShown} sort={sort} onSort={setSort} />
      <div className={css.scroll}>
        {finding.remaining === 0 && list === "all" ? <NothingFound table={table} finding={finding} /> : <SiteList key={`${list} ${sort}`} table={table} finding={finding} search={search} shown={list} sort={sort} details={isPhone && focused !== null ? taken : null} />}
        {finding.remaining > 0 && <Conclusions table={table} finding={finding} />}
      </div>
      {/* On a phone it opens within its row. */}
      {!(isPhone && isInList) && taken}
      {list === "kept" && <ShortlistBar table={table} search={search} />}
    </div>
  );
}
