import { useState } from "react";
import { loadWords } from "../../i18n/load-words";
import { rooms } from "../../i18n/rooms";
import { publicationOfAllDays, shownPublication } from "../../store/shown-publication";
import { hasMap } from "../../store/selectors-shell";
import { shownStatements } from "../../store/shown-statements";
import { useActions, usePlan } from "../../store/use-plan";
import type { FieldHit } from "./field-hit";

type Loaded = Pick<typeof import("../../analysis/search-zones"), "mainZones" | "searchPlan"> &
  Pick<typeof import("./find-statements"), "findStatements"> &
  Pick<typeof import("./SearchResults"), "SearchResults">;

export type Found = { hits: readonly FieldHit[]; SearchResults: Loaded["SearchResults"] };

/**
 * What the field finds, and the list that shows it; `null` until both were loaded, which begins when
 * someone first turns to the field. One state for both, so that the field never names a list that is not there.
 */
export function useSearch(query: string): { found: Found | null; load: () => void } {
  const publication = usePlan(shownPublication);
  const isMapThere = usePlan(hasMap);
  const isComparing = usePlan(({ comparison }) => comparison?.mode === "places");
  const statements = usePlan(shownStatements);
  const zones = usePlan((state) => publicationOfAllDays(state).zones);
  const documents = usePlan((state) => state.documents);
  const { askForStatements } = useActions();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const load = () => {
    askForStatements();
    if (loaded) return;
    // Offline and not loaded before: the list of zones beside the map does the same work.
    loadParts().then(setLoaded, () => undefined);
  };
  if (!loaded) return { found: null, load };
  const { mainZones, searchPlan, findStatements, SearchResults } = loaded;
  const hits = query.trim() === "" ? mainZones(publication) : searchPlan(publication, query);
  // A place is only shown on the map; a zone has its details, and beside other places a pane, as a county has.
  const places = isComparing ? hits.filter(({ of }) => of === "zone" || of === "district") : isMapThere ? hits : hits.filter(({ of }) => of === "zone");
  return { found: { hits: [...places, ...findStatements(statements ?? [], documents, zones, query)], SearchResults }, load };
}

/** With the words that statements are found and shown by. */
async function loadParts(): Promise<Loaded> {
  const [{ mainZones, searchPlan }, { findStatements }, { SearchResults }] = await Promise.all([
    import("../../analysis/search-zones"),
    import("./find-statements"),
    import("./SearchResults"),
    loadWords(rooms.search),
  ]);
  return { mainZones, searchPlan, findStatements, SearchResults };
}
