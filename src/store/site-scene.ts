import type { SitesScene } from "../cartography/scene";
import type { PlanState } from "./plan-state";

/** Selects what a search and the libraries put on the map, `null` while there is nothing; the same state gives the same object. */
export function createSitesSelector(): (state: PlanState) => SitesScene | null {
  return () => null;
}
