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
    import("../../analysis/search-zones").then(setSearch, () => undefined);
  };
  if (!search) return { hits: null, load };
  return { hits: query.trim() === "" ? search.mainZones(publication) : search.searchPlan(publication, query), load };
}
