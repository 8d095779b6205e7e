import type { CriterionId } from "../../../domain/sites/criterion";
import type { SiteWeight } from "../../../domain/sites/site-search";
import type { PlanStore } from "../../../store/plan-state";

/** Changes one weight of the search as it is at this moment. */
export function changeWeight({ siteSearch, changeSiteSearch }: Pick<PlanStore, "siteSearch" | "changeSiteSearch">, criterion: CriterionId, change: Partial<SiteWeight>): void {
  if (siteSearch) changeSiteSearch({ weights: siteSearch.weights.map((one) => (one.criterion === criterion ? { ...one, ...change } : one)) });
}

export function removeWeight({ siteSearch, changeSiteSearch }: Pick<PlanStore, "siteSearch" | "changeSiteSearch">, criterion: CriterionId): void {
  if (siteSearch) changeSiteSearch({ weights: siteSearch.weights.filter((one) => one.criterion !== criterion) });
}
