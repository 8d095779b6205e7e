import { overOf, soundComparison } from "../domain/comparison";
import { comparableIds } from "../domain/compared-place";
import type { Problem } from "../domain/problem";
import { soundSearch } from "../domain/sites/site-search";
import { mostViewIds } from "../domain/view-parts";
import { withImportedAsTheyAre, withSideAsItIs } from "./imported-choices";
import { openingTab } from "./left-tab";
import type { PlanActions } from "./plan-state";
import type { GetPlan, SetPlan } from "./plan-store";
import { placesIn, withoutPlaces } from "./comparison-actions";
import { hasPlace } from "./saved-view";
import { withKeptAsTheyAre } from "./site-actions";

export const selectionActions = (set: SetPlan, get: GetPlan) =>
  ({
    frameView: ({ layers, language, flavour, role, day, theme, over, year, classesOff, table, comparison, siteSearch }) =>
      set((state) => ({
        layers: withImportedAsTheyAre(layers, state),
        language,
        flavour,
        role,
        theme,
        over: overOf(theme, over),
        year,
        classesOff,
        table,
        comparison: withSideAsItIs(comparison && soundComparison(comparison), state),
        siteSearch: siteSearch && soundSearch(withKeptAsTheyAre(siteSearch, state)),
        isSearchPrivate: false,
        paneScale: null,
        day: day === state.today ? null : day,
        leftTab: siteSearch !== null ? "finder" : role === state.role && theme === state.theme ? state.leftTab : openingTab({ role, theme }),
      })),
    openView: (view) => {
      const known = new Set<string>(get().publication.zones.map(({ id }) => id));
      const asked = [...new Set(view.selection)].slice(0, mostViewIds);
      const selection = asked.filter((id) => known.has(id));
      const unknown = asked.filter((id) => !known.has(id));
      const comparable = new Set(comparableIds(get().publication));
      const absent = view.comparison?.mode === "places" ? view.comparison.places.flatMap(({ id }) => (comparable.has(id) ? [] : [id])) : [];
      // What a former view got wrong is no longer of interest.
      get().dismissProblems(get().problems.filter(({ code }) => code === "unknown-zone" || code === "bookmark-incomplete"));
      const problems = [...unknown, ...absent].slice(0, 5).map((at): Problem => ({ code: "unknown-zone", at: [...at].slice(0, 40).join("") }));
      get().frameView({ ...view, comparison: withoutPlaces(view.comparison, absent) });
      set({ selection });
      if (view.baseMap !== undefined) get().setBaseMap(view.baseMap);
      get().report(problems);
      if (view.story) return get().startStory(view.story.id, { chapter: view.story.chapter });
      // Behind panes the one map only learns where to stand when they are gone: to fit something now would fit the panes.
      if (placesIn(get()) && get().camera !== null) return set(view.camera ? { camera: view.camera, cameraStands: "free" } : { cameraStands: hasPlace(get(), selection) ? selection : "home" });
      if (view.camera) get().showCamera(view.camera, true);
      else if (hasPlace(get(), selection)) get().zoomToZones(selection);
      else get().goHome();
    },
    selectZone: (id, { add = false, zoom = false } = {}) => {
      // Beside other places there is no selection to be seen: what is picked joins them.
      if (placesIn(get())) return get().addCompared(id);
      const { selection } = get();
      const without = selection.filter((other) => other !== id);
      const added = without.length < selection.length ? without : [...selection, id];
      set({ selection: add ? added : [id], feature: null, openLayer: null });
      // A zone picked from the list in a drawer is looked at on the map, so the drawer steps aside.
      if (get().drawer === "layers" && !add) set({ drawer: "none" });
      if (zoom) get().zoomToZones([id]);
    },
    clearSelection: () => set({ selection: [] }),
    hoverZone: (id) => {
      if (get().hovered !== id) set({ hovered: id });
    },
  }) satisfies Partial<PlanActions>;
