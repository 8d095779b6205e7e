import type { RankedSite, SiteFinding } from "../domain/sites/site-finding";
import type { SiteTable } from "../domain/sites/site-table";
import type { PlanState } from "./plan-state";

/** The site that someone chose to look at: a selected zone is one, else what the list has its focus on. */
export function focusedSite({ selection, siteFocus, publication }: Pick<PlanState, "selection" | "siteFocus" | "publication">): string | null {
  const zone = selection.at(-1);
  if (zone !== undefined) return zone;
  // A zone that is no longer selected is not looked at either.
  return siteFocus !== null && publication.zones.some(({ id }) => id === siteFocus) ? null : siteFocus;
}

/** The site whose score is taken apart: the one that is looked at, else the best; −1 for none. */
export function shownSite(table: SiteTable, finding: SiteFinding, focused: string | null): number {
  const index = focused === null ? -1 : table.indexOf(focused);
  return index < 0 ? (finding.ranked[0]?.site ?? -1) : index;
}

/** Where a site stands, as far as the list or the shortlist goes; `null` for one that fell out or is farther down. */
export const standingOf = ({ ranked, kept }: SiteFinding, site: number): RankedSite | null => ranked.find((one) => one.site === site) ?? kept.find((one) => one.site === site) ?? null;

/** The site under the pointer, whether list or map has it. */
export const hoveredSite = ({ siteHovered, hovered }: Pick<PlanState, "siteHovered" | "hovered">): string | null => siteHovered ?? hovered;
