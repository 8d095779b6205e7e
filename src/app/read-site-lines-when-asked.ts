import type { PlanStoreApi } from "../store/plan-store";
import { shownSearch } from "../store/site-actions";

/** Loads what asks about control lines with the first search that goes on while the project has imported layers. */
export function readSiteLinesWhenAsked(store: PlanStoreApi): void {
  const end = store.subscribe((state) => {
    if (!shownSearch(state) || Object.keys(state.project?.value.collections.layers ?? {}).length === 0) return;
    end();
    void import("../store/read-site-lines").then(
      ({ readSiteLines }) => readSiteLines(store),
      () => readSiteLinesWhenAsked(store),
    );
  });
}
