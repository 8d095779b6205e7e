import type { PlanStoreApi } from "../store/plan-store";
import { shownSearch } from "../store/site-actions";

/** Loads what reads imported layers for the site finder with the first search that goes on while the project has any. */
export function readSiteLayersWhenAsked(store: PlanStoreApi): void {
  const end = store.subscribe((state) => {
    if (!shownSearch(state)?.among.layers || Object.keys(state.project?.value.collections.layers ?? {}).length === 0) return;
    end();
    void Promise.all([import("../store/read-site-layers"), import("../store/site-destinations")]).then(
      ([{ readSiteLayers }, { siteDestinations }]) => readSiteLayers(store, siteDestinations),
      () => readSiteLayersWhenAsked(store),
    );
  });
}
