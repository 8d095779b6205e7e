import { defaultView, type SavedView } from "../domain/saved-view";
import { emptySearch, isPublicSite, type SiteSearch } from "../domain/sites/site-search";
import { mostViewIds } from "../domain/view-parts";
import { withoutImported } from "./imported-choices";
import type { PlanState } from "./plan-state";
import { shownPublication } from "./shown-publication";

/** The view as it can be shared. The camera is left out where it follows from the rest. */
export function savedViewOf(state: PlanState): SavedView {
  const { play } = state;
  // All else follows from the chapter; who looks around by himself shares what he sees.
  if (play && play.mode !== "exploring") return { ...defaultView, language: state.language, story: { id: play.id, chapter: play.chapter } };
  const { camera, cameraStands, selection, layers, language, flavour, role, baseMap, day, theme, over, year, classesOff, table, comparison, siteSearch } = state;
  const isImplied = cameraStands === "home" ? !hasPlace(state, selection) : cameraStands !== "free" && sameIds(cameraStands, selection);
  return { version: 1, camera: isImplied ? null : camera, selection: selection.slice(0, mostViewIds), layers: withoutImported(layers, state), baseMap: baseMap.status === "none" ? null : baseMap.id, language, flavour, role, day, theme, over, year, classesOff: classesOff.slice(0, mostViewIds), table, comparison: shareable(comparison, state), siteSearch: siteSearch && shareableSearch(siteSearch, state), story: null };
}

/** A search without sites of the project; one that a project asked which was not released says no more than that it goes on. */
const shareableSearch = (search: SiteSearch, { isSearchPrivate }: PlanState): SiteSearch => (isSearchPrivate ? emptySearch : { ...search, kept: search.kept.filter(isPublicSite) });

/** A comparison without a word of the project: its scenarios and imported layers stay here. */
function shareable(comparison: PlanState["comparison"], state: PlanState): PlanState["comparison"] {
  if (comparison === null || comparison.mode === "places") return comparison;
  return { ...comparison, scenario: null, other: { ...comparison.other, classesOff: comparison.other.classesOff.slice(0, mostViewIds), scenario: null, layers: withoutImported(comparison.other.layers, state) } };
}

/** Whether any of these zones can be shown on the map. */
export const hasPlace = (state: Parameters<typeof shownPublication>[0], ids: readonly string[]): boolean =>
  shownPublication(state).zones.some(({ id, geometry }) => geometry !== null && ids.includes(id));

export const sameIds = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));
