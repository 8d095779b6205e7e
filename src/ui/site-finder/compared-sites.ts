import type { SiteFinding } from "../../domain/sites/site-finding";
import type { SiteTable } from "../../domain/sites/site-table";

/** As many places as a comparison shows, and as many of the best as are worth a look where nobody chose. */
const mostCompared = 4;
const bestCompared = 3;

/** The zones that a press on "compare" opens: those of the shortlist that remain, or the best three. Only zones can be compared, and each once. */
export function comparedSites(table: SiteTable, { kept, ranked }: Pick<SiteFinding, "kept" | "ranked">): { zones: string[]; isShortlist: boolean } {
  const zonesOf = (sites: readonly { site: number }[]) => [...new Set(sites.flatMap(({ site }) => table.siteAt(site).zone ?? []))];
  const shortlist = zonesOf(kept);
  return shortlist.length >= 2 ? { zones: shortlist.slice(0, mostCompared), isShortlist: true } : { zones: zonesOf(ranked).slice(0, bestCompared), isShortlist: false };
}
