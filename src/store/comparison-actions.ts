import { comparisonOf, freeSlot, withoutPlace, withPlaceInstead, type ComparedEntry, type ComparedSide, type Comparison, type PlacesComparison } from "../domain/comparison";
import { comparableIds } from "../domain/compared-place";
import { usualTab } from "./left-tab";
import type { PlanActions, PlanState } from "./plan-state";
import type { GetPlan, SetPlan } from "./plan-store";
import { publicationOfAllDays } from "./shown-publication";

export const comparisonActions = (set: SetPlan, get: GetPlan) =>
  ({
    comparePlaces: (ids) => {
      const known = new Set(comparableIds(publicationOfAllDays(get())));
      const asked = [...new Set(ids)].filter((id) => known.has(id));
      const comparison = comparisonOf(asked);
      if (!comparison) return;
      set({ comparison, paneScale: null, ...aside });
      get().report(asked.slice(comparison.places.length).map((at) => ({ code: "compare-too-many", at })));
    },
    addCompared: (id) => {
      const comparison = placesIn(get());
      if (!comparison) return get().comparePlaces([id]);
      if (comparison.places.some((place) => place.id === id) || !comparableIds(publicationOfAllDays(get())).includes(id)) return;
      const slot = freeSlot(comparison.places);
      if (slot === null) return get().report([{ code: "compare-too-many", at: id }]);
      set({ comparison: { ...comparison, places: [...comparison.places, { id, slot }] } });
    },
    removeCompared: (id) => {
      const comparison = placesIn(get());
      const rest = comparison && withoutPlace(comparison, id);
      if (rest) set({ comparison: rest });
      else if (comparison) get().leaveComparison();
    },
    replaceCompared: (id, next) => {
      const comparison = placesIn(get());
      if (comparison && comparableIds(publicationOfAllDays(get())).includes(next)) set({ comparison: withPlaceInstead(comparison, id, next) });
    },
    moveCompared: (id, by) => {
      const comparison = placesIn(get());
      const places = comparison && movedBy(comparison.places, id, by);
      if (comparison && places) set({ comparison: { ...comparison, places } });
    },
    changePlaces: (change) => {
      const comparison = placesIn(get());
      if (comparison && Object.entries(change).some(([key, value]) => comparison[key as keyof PlacesComparison] !== value)) set({ comparison: { ...comparison, ...change } });
    },
    panesRested: (paneScale) => {
      if (placesIn(get())) set({ paneScale });
    },
    panesCovered: (paneCovers) => {
      const before = get().paneCovers;
      const ids = Object.keys(paneCovers);
      const isSame = ids.length === Object.keys(before).length && ids.every((id) => before[id]?.top === paneCovers[id]?.top && before[id]?.bottom === paneCovers[id]?.bottom);
      if (!isSame) set({ paneCovers });
    },
    compareSides: (mode, differing = {}) => {
      const { comparison } = get();
      if (comparison?.mode === "swipe" || comparison?.mode === "beside") return set({ comparison: { ...comparison, mode } });
      const other = { ...firstSideOf(get()), ...differing };
      get().leaveComparison();
      set({ comparison: { mode, divider: 0.5, other, scenario: null }, ...aside });
    },
    changeSides: ({ other, ...change }) => {
      const { comparison } = get();
      if (comparison === null || comparison.mode === "places") return;
      set({ comparison: { ...comparison, ...change, other: { ...comparison.other, ...other } } });
    },
    swapSides: () => {
      const { comparison, leftTab, role } = get();
      if (comparison === null || comparison.mode === "places") return;
      const { other } = comparison;
      set({ ...other, comparison: { ...comparison, other: firstSideOf(get()) }, leftTab: other.theme === null && leftTab === "theme" ? usualTab(role) : leftTab });
    },
    leaveComparison: () => {
      const { comparison, camera, cameraStands } = get();
      if (comparison === null) return;
      set({ comparison: null, paneScale: null });
      if (comparison.mode !== "places") return;
      if (cameraStands === "home") get().goHome();
      else if (cameraStands !== "free") get().zoomToZones(cameraStands);
      else if (camera) get().showCamera(camera, true);
    },
  }) satisfies Partial<PlanActions>;

/** The list with one of them that many places earlier or later; `null` where there is no such place. */
function movedBy(places: readonly ComparedEntry[], id: string, by: -1 | 1): ComparedEntry[] | null {
  const from = places.findIndex((place) => place.id === id);
  const [moved, passed] = [places[from], places[from + by]];
  if (!moved || !passed) return null;
  return places.map((place) => (place === moved ? passed : place === passed ? moved : place));
}

/** Ends a comparison for what needs the one map, and says so. */
export function leaveForMap(get: GetPlan): void {
  if (get().comparison === null) return;
  get().leaveComparison();
  get().report([{ code: "compare-left" }]);
}

/** What belongs to the one map steps aside. */
const aside = { drawer: "none", feature: null, openLayer: null, pointAsked: null, hovered: null, hoveredFeature: null } as const satisfies Partial<PlanState>;

export const placesIn = ({ comparison }: Pick<PlanState, "comparison">): PlacesComparison | null => (comparison?.mode === "places" ? comparison : null);

/** The view itself as the first of two sides. */
export const firstSideOf = ({ theme, over, year, classesOff, layers, scenario }: Pick<PlanState, keyof ComparedSide>): ComparedSide => ({ theme, over, year, classesOff: [...classesOff], layers, scenario });

/** A comparison without the places that are not there; `null` where none is left. */
export const withoutPlaces = (comparison: Comparison | null, absent: readonly string[]): Comparison | null =>
  absent.reduce((left, id) => (left?.mode === "places" ? withoutPlace(left, id) : left), comparison);
