import { comparedPlace } from "../domain/compared-place";
import { textIn } from "../i18n/translate";
import { placesIn } from "./comparison-actions";
import type { PlanState } from "./plan-state";
import { publicationOfAllDays } from "./shown-publication";

/** The short names of the compared places in the order of their panes, one on each line; empty where no places are compared. */
export function comparedNames(state: PlanState): string {
  const publication = publicationOfAllDays(state);
  const places = placesIn(state)?.places.flatMap(({ id }) => comparedPlace(publication, id) ?? []) ?? [];
  return places.map(({ shortName }) => textIn(state.language, shortName)).join("\n");
}
