import type { Decomposition } from "../../domain/sites/site-finding";
import type { SiteSearch } from "../../domain/sites/site-search";
import type { SiteTable } from "../../domain/sites/site-table";

/** A site's score taken apart: `500 + Σ parts` tenths are exactly the score that is displayed (`scoreTenths`). Also of a site that fell out. */
export function decompose(_table: SiteTable, _search: SiteSearch, _index: number): Decomposition {
  return { scoreTenths: 500, lowTenths: 500, highTenths: 500, parts: [] };
}
