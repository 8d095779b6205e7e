import { useState } from "react";
import type { SearchHit } from "../../analysis/search-zones";
import { usePlan } from "../../store/use-plan";

type SearchModule = typeof import("../../analysis/search-zones");

/** What the field finds. The search itself is loaded when someone first turns to the field. */
export function useSearch(query: string): { hits: readonly SearchHit[] | null; load: () => void } {
  const publication = usePlan((state) => state.publication);
  const [search, setSearch] = useState<SearchModule | null>(null);
  const load = () => {
    if (search) return;
    // The list comes along, so that the field never names a list that is not there yet.
    Promise.all([import("../../analysis/search-zones"), import("./SearchResults")]).then(
      ([module]) => setSearch(module),
      () => undefined,
    );
  };
  if (!search) return { hits: null, load };
  return { hits: query.trim() === "" ? search.mainZones(publication) : search.searchPlan(publication, query), load };
}
