import { useState } from "react";
import type { SearchHit } from "../../analysis/search-zones";
import { shownPublication } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";

type Loaded = Pick<typeof import("../../analysis/search-zones"), "mainZones" | "searchPlan"> & Pick<typeof import("./SearchResults"), "SearchResults">;

export type Found = { hits: readonly SearchHit[]; SearchResults: Loaded["SearchResults"] };

/**
 * What the field finds, and the list that shows it; `null` until both were loaded, which begins when
 * someone first turns to the field. One state for both, so that the field never names a list that is not there.
 */
export function useSearch(query: string): { found: Found | null; load: () => void } {
  const publication = usePlan(shownPublication);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const load = () => {
    if (loaded) return;
    Promise.all([import("../../analysis/search-zones"), import("./SearchResults")]).then(
      ([{ mainZones, searchPlan }, { SearchResults }]) => setLoaded({ mainZones, searchPlan, SearchResults }),
      // Offline and not loaded before: the list of zones beside the map does the same work.
      () => undefined,
    );
  };
  if (!loaded) return { found: null, load };
  const { mainZones, searchPlan, SearchResults } = loaded;
  return { found: { hits: query.trim() === "" ? mainZones(publication) : searchPlan(publication, query), SearchResults }, load };
}
