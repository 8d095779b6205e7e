import type { Problem } from "../domain/problem";
import { textIn } from "../i18n/translate";
import { effectivePublication } from "./effective-publication";
import type { PlanState } from "./plan-state";

const ofPlaces: ReadonlySet<Problem["code"]> = new Set(["compare-twice", "compare-too-many"]);

/** What a problem is about, in words: of a compared place its name, where it is known, and not its id. */
export function problemPlace(state: PlanState, { code, at }: Problem): string | undefined {
  if (at === undefined || !ofPlaces.has(code)) return at;
  const { zones, districts, prefectures } = effectivePublication(state);
  const place = [...zones, ...districts, ...prefectures].find(({ id }) => id === at);
  return place ? textIn(state.language, "shortName" in place ? place.shortName : place.name) : at;
}
