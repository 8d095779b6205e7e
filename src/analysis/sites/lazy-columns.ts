import type { CriterionId } from "../../domain/sites/criterion";
import { criterionIds } from "../../domain/sites/criterion";
import type { SiteColumn } from "../../domain/sites/site-table";

/** Columns that are made when they are first asked for: thirty of a million sites would be half a gigabyte, and a search names a few. Going through them makes all. */
export function lazyColumns(make: (criterion: CriterionId) => SiteColumn): ReadonlyMap<CriterionId, SiteColumn> {
  const made = new Map<CriterionId, SiteColumn>();
  const get = (criterion: CriterionId): SiteColumn => {
    const column = made.get(criterion) ?? make(criterion);
    made.set(criterion, column);
    return column;
  };
  const all = (): Map<CriterionId, SiteColumn> => new Map(criterionIds.map((id) => [id, get(id)]));
  return {
    get,
    has: (criterion) => criterionIds.includes(criterion),
    size: criterionIds.length,
    keys: () => criterionIds.values(),
    values: () => all().values(),
    entries: () => all().entries(),
    forEach: (visit) => all().forEach(visit),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}
