import { openQuestions } from "../../analysis/sites/questions";
import type { SiteFinding } from "../../domain/sites/site-finding";
import type { SiteSearch } from "../../domain/sites/site-search";
import type { SiteTable } from "../../domain/sites/site-table";
import type { PlanState } from "../../store/plan-state";
import { siteFinding } from "../../store/site-run";
import { siteTable } from "../../store/site-table";

/** As many places as a comparison shows, and as many of the best as are worth a look where nobody chose. */
const mostCompared = 4;
const bestCompared = 3;

/** What can be done with a list: how many questions are open, and which zones a press on "compare" opens, those of the shortlist or the best. */
export type NextSteps = { questions: number; zones: readonly string[]; isShortlist: boolean; /** Of the shortlist, what a comparison does not show. */ leftOut: number };

/** The same finding gives the same object: a pointer over the map counts nothing again. */
export function nextSteps(state: PlanState): NextSteps {
  const [table, finding, { siteSearch }] = [siteTable(state), siteFinding(state), state];
  if (!table || !finding || !siteSearch) return nothing;
  const known = ofFindings.get(finding) ?? stepsAfter(table, finding, siteSearch);
  ofFindings.set(finding, known);
  return known;
}

const nothing: NextSteps = { questions: 0, zones: [], isShortlist: false, leftOut: 0 };
const ofFindings = new WeakMap<SiteFinding, NextSteps>();

/** Only zones can be compared, each once, and of the shortlist only what remains; questions go to all of the shortlist. */
export function stepsAfter(table: SiteTable, { kept, ranked }: Pick<SiteFinding, "kept" | "ranked">, search: Pick<SiteSearch, "limits" | "kept">): NextSteps {
  const zonesOf = (sites: readonly { site: number }[]) => [...new Set(sites.flatMap(({ site }) => table.siteAt(site).zone ?? []))];
  const shortlist = zonesOf(kept);
  const isShortlist = shortlist.length >= 2;
  const chosen = search.kept.map(table.indexOf).filter((index) => index >= 0);
  const asked = chosen.length > 0 ? chosen : ranked.map(({ site }) => site);
  return { questions: openQuestions(table, search, asked).length, zones: isShortlist ? shortlist.slice(0, mostCompared) : zonesOf(ranked).slice(0, bestCompared), isShortlist, leftOut: isShortlist ? chosen.length - Math.min(shortlist.length, mostCompared) : 0 };
}
