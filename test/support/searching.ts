import type { SiteSearch } from "../../src/domain/sites/site-search";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { siteFinding } from "../../src/store/site-run";
import { siteTable } from "../../src/store/site-table";
import { theRealPublication } from "./publication";
import { theRealRegister } from "./register";
import { aLimit, aSearch, aWeight } from "./sites";

/** What an investor of batteries asks: five weights, and a plot of which no document says anything. */
export const anInvestorsSearch = (over: Partial<SiteSearch> = {}): SiteSearch =>
  aSearch({
    industries: ["batteries", "metals"],
    limits: [aLimit("industry", { least: 0.5 }), aLimit("plot", { least: 200_000, unknown: "ask" })],
    weights: [aWeight("industry", 35), aWeight("area", 20), aWeight("bonded", 15, { prefers: "less" }), aWeight("airport", 15, { prefers: "less" }), aWeight("housing", 15)],
    ...over,
  });

/** The real store with the committed publication and register, searching. */
export async function aStoreSearching(search: SiteSearch = anInvestorsSearch()): Promise<PlanStoreApi> {
  const store = createPlanStore();
  const [{ publication }, { statements }] = await Promise.all([theRealPublication(), theRealRegister()]);
  store.getState().receivePublication(publication, []);
  store.getState().receiveStatements(statements, null);
  store.getState().receiveDocuments([], []);
  store.getState().startSiteSearch(search);
  return store;
}

/** Ids of what a store finds, the best first. */
export function foundIn(store: PlanStoreApi): string[] {
  const [table, finding] = [siteTable(store.getState()), siteFinding(store.getState())];
  return finding?.ranked.flatMap(({ site }) => table?.siteAt(site).id ?? []) ?? [];
}
