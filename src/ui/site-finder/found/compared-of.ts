import { mostCompared } from "../../../domain/comparison";
import type { SiteTable } from "../../../domain/sites/site-table";

/** Which of a shortlist stand beside each other in the comparison: its zones, the first four; `others` are parcels and resources, which have no outline there. */
export function comparedOf(kept: readonly string[], table: Pick<SiteTable, "indexOf" | "siteAt">): { taken: string[]; leftOut: string[]; others: string[] } {
  const known = kept.filter((id) => table.indexOf(id) >= 0);
  const zones = known.filter((id) => table.siteAt(table.indexOf(id)).kind === "zone");
  return { taken: zones.slice(0, mostCompared), leftOut: zones.slice(mostCompared), others: known.filter((id) => !zones.includes(id)) };
}
