import type { SiteSearch } from "../domain/sites/site-search";
import type { PlanStoreApi } from "./plan-store";

/** Loads what answers large searches with the first search; where that did not arrive, it is asked for once more with the next change of the search. */
export function serveSearches(store: PlanStoreApi): void {
  let tried: SiteSearch | null = null;
  const serve = (): void => {
    const { siteSearch } = store.getState();
    if (siteSearch === null || siteSearch === tried) return;
    tried = siteSearch;
    stop();
    import("./site-service").then(
      ({ serveLargeSearches }) => serveLargeSearches(store),
      () => {
        stop = store.subscribe(serve);
      },
    );
  };
  let stop = store.subscribe(serve);
  serve();
}
