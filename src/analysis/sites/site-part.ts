import type { CriterionId } from "../../domain/sites/criterion";
import type { Site, SiteColumn, SiteFact } from "../../domain/sites/site-table";

/** Some of the sites of a table, with indexes of their own; a criterion without a column is unknown of all of them. */
export type SitePart = {
  count: number;
  siteAt: (index: number) => Site;
  columns: ReadonlyMap<CriterionId, SiteColumn>;
  /** Whether a site is land: what is asked of a contract for land holds of nothing else. Without it all are. */
  isLandAt?: (index: number) => boolean;
  factOf: (index: number, criterion: CriterionId) => SiteFact;
};
