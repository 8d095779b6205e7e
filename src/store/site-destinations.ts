import { siteDestinations as destinationsOf } from "../analysis/sites/site-destinations";
import type { Destination } from "../analysis/sites/point-distances";
import { effectivePublication } from "./effective-publication";
import type { PlanState } from "./plan-state";
import { shownSearch } from "./site-actions";
import { shownDay } from "./shown-publication";

/** Where the distances of the search lead; the same publication, day and partner give the same list. */
export function siteDestinations(state: PlanState): readonly Destination[] {
  const read = [effectivePublication(state), shownDay(state), shownSearch(state)?.partner ?? null] as const;
  if (last && read.every((one, index) => one === last?.read[index])) return last.destinations;
  const [publication, day, partner] = read;
  last = { read, destinations: destinationsOf({ publication, day, partner }) };
  return last.destinations;
}

let last: { read: readonly unknown[]; destinations: readonly Destination[] } | null = null;
