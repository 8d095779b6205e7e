import { loadWords } from "../../i18n/load-words";
import { rooms } from "../../i18n/rooms";
import type { SitesPainter } from "../../cartography/sites/sites-painter";
import type { createSitesSelector } from "../../store/site-scene";
import type { PlanState } from "../../store/plan-state";
import { shownSearch } from "../../store/site-actions";
import { isLibraryOnMap } from "../../store/shown-library";
import { usePlan } from "../../store/use-plan";
import { useLate, type Late } from "../use-late";

/** What the map needs for a search for sites and for the libraries, and the first view does not. */
type LateSites = { sitesOf: ReturnType<typeof createSitesSelector>; paintSites: SitesPainter };

const isWantedIn = (state: PlanState): boolean => shownSearch(state) !== null || isLibraryOnMap(state);

/** The code of sites. */
export function useLateSites(): Late<LateSites> {
  const isWanted = usePlan(isWantedIn);
  return useLate(isWanted, loadSites);
}

async function loadSites(): Promise<LateSites> {
  const [{ createSitesSelector }, { mostPins, mostPinsOnPhone }, { createSitesPainter }] = await Promise.all([import("../../store/site-scene"), import("../../store/found-pins"), import("../../cartography/sites/sites-painter"), loadWords(rooms.library)]);
  return { sitesOf: createSitesSelector(() => (matchMedia("(width < 40em)").matches ? mostPinsOnPhone : mostPins)), paintSites: createSitesPainter() };
}
