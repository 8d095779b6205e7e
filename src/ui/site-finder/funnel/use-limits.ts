import type { CriterionId } from "../../../domain/sites/criterion";
import type { SiteLimit } from "../../../domain/sites/site-search";
import { usePlanStore } from "../../../store/use-plan";

export type LimitChanges = {
  put: (limit: SiteLimit) => void;
  remove: (criterion: CriterionId) => void;
  /** One step earlier (−1) or later (+1) in the funnel. */
  move: (criterion: CriterionId, by: -1 | 1) => void;
};

/** What is done to the steps of the funnel, each on the search as it is at that moment. */
export function useLimits(): LimitChanges {
  const store = usePlanStore();
  const change = (next: (limits: readonly SiteLimit[]) => SiteLimit[]) => {
    const { siteSearch, changeSiteSearch } = store.getState();
    if (siteSearch) changeSiteSearch({ limits: next(siteSearch.limits) });
  };
  return {
    put: (limit) => change((limits) => (limits.some(({ criterion }) => criterion === limit.criterion) ? limits.map((one) => (one.criterion === limit.criterion ? limit : one)) : [...limits, limit])),
    remove: (criterion) => change((limits) => limits.filter((one) => one.criterion !== criterion)),
    move: (criterion, by) => change((limits) => moved(limits, criterion, by)),
  };
}

function moved(limits: readonly SiteLimit[], criterion: CriterionId, by: -1 | 1): SiteLimit[] {
  const from = limits.findIndex((one) => one.criterion === criterion);
  const [limit, passed] = [limits[from], limits[from + by]];
  return limit && passed ? limits.map((one) => (one === limit ? passed : one === passed ? limit : one)) : [...limits];
}
