import { findSites } from "../analysis/sites/find-sites";
import type { SiteFinding, Stability } from "../domain/sites/site-finding";
import type { PlanState } from "./plan-state";
import type { PlanStoreApi } from "./plan-store";
import { shownSearch } from "./site-actions";
import { siteTable } from "./site-table";

/** 稳健性: `former` is the answer to the search as it was before it changed, on the same table; `null` where there is none. */
export type SiteStability =
  | { status: "idle"; former: Stability | null }
  | { status: "running"; former: Stability | null }
  | { status: "done"; stability: Stability }
  | { status: "failed"; code: "worker-lost" | "too-little" };

/** What the search finds; `null` without one. With `isRunning` it is the last answer while the next is on its way. The same inputs give the same object. */
export function siteFinding(state: PlanState): SiteFinding | null {
  const [search, table] = [shownSearch(state), siteTable(state)];
  return search && table && findSites(table, search);
}

/** How firmly the ranks stand, as far as it was asked for (`askForStability`); a change of the search makes the answer a former one. */
export const siteStability = (_state: PlanState): SiteStability => ({ status: "idle", former: null });

/** Asks for the stability of the search as it is, after a short rest; asking again begins the rest anew. */
export function askForStability(_store: PlanStoreApi): void {}
