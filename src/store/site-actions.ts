import { emptySearch, isPublicSite, mostKept, soundSearch, type SiteSearch } from "../domain/sites/site-search";
import { usualTab } from "./left-tab";
import type { PlanActions, PlanState } from "./plan-state";
import type { GetPlan, SetPlan } from "./plan-store";

export const siteActions = (set: SetPlan, get: GetPlan) =>
  ({
    openFinder: () => {
      get().leaveComparison();
      set({ leftTab: "finder", sitePane: "sites" });
      get().askForStatements();
    },
    startSiteSearch: (search = emptySearch, siteNotes = get().siteNotes, { isPrivate = false } = {}) => {
      get().leaveComparison();
      set(({ siteSearchSerial }) => ({ ...searching, siteSearch: soundSearch(search), siteNotes, isSearchPrivate: isPrivate, siteSearchSerial: siteSearchSerial + 1 }));
      get().askForStatements();
    },
    changeSiteSearch: (change) => {
      const { siteSearch } = get();
      if (siteSearch) set({ siteSearch: changedSearch(siteSearch, change) });
    },
    beginFrom: (search) => {
      const { siteSearch, siteSearchSerial } = get();
      if (!siteSearch) return get().startSiteSearch(search);
      set({ siteSearch: soundSearch({ ...search, kept: siteSearch.kept }), siteSearchSerial: siteSearchSerial + 1, isSearchPrivate: false });
    },
    keepSite: (id, isKept) => {
      const { siteSearch } = get();
      if (!siteSearch || siteSearch.kept.includes(id) === isKept) return;
      if (isKept && siteSearch.kept.length >= mostKept) return get().report([{ code: "sites-too-many-kept" }]);
      get().changeSiteSearch({ kept: isKept ? [...siteSearch.kept, id] : siteSearch.kept.filter((one) => one !== id) });
    },
    noteSite: (id, note) => {
      const { [id]: _, ...others } = get().siteNotes;
      const text = note.trim().slice(0, 500);
      set({ siteNotes: text === "" ? others : { ...others, [id]: text } });
    },
    focusSite: (siteFocus) => {
      const isZone = siteFocus !== null && get().publication.zones.some(({ id }) => id === siteFocus);
      set({ siteFocus, selection: isZone ? [siteFocus] : [], feature: null, openLayer: null });
    },
    hoverSite: (id) => {
      const { siteHovered, hovered, publication } = get();
      const zone = id !== null && publication.zones.some((one) => one.id === id) ? id : null;
      if (siteHovered !== id || hovered !== zone) set({ siteHovered: id, hovered: zone });
    },
    showSheetMap: (sheetMap) => set({ sheetMap }),
    showSitePane: (sitePane) => set({ sitePane }),
    endSiteSearch: () => set(({ leftTab, role }) => ({ ...notSearching, leftTab: leftTab === "finder" && role !== "investor" ? usualTab(role) : leftTab })),
  }) satisfies Partial<PlanActions>;

const notSearching = { siteSearch: null, siteFocus: null, siteHovered: null, siteNotes: {}, sitePane: "sites", isSearchPrivate: false, siteAnswer: null, siteStability: { status: "idle" } } as const satisfies Partial<PlanState>;
const searching = { siteFocus: null, siteHovered: null, sitePane: "sites", leftTab: "finder" } as const satisfies Partial<PlanState>;

/** What was not changed stays the same object: a slider that moves changes no limit, and nothing that follows from limits is done again. */
function changedSearch(search: SiteSearch, change: Partial<SiteSearch>): SiteSearch {
  const sound = soundSearch({ ...search, ...change });
  return { ...search, ...Object.fromEntries(Object.keys(change).map((part) => [part, sound[part as keyof SiteSearch]])) };
}

/** A search that is opened; sites of the project, of which links say nothing, stay in the shortlist. */
export const withKeptAsTheyAre = (opened: SiteSearch, { siteSearch }: Pick<PlanState, "siteSearch">): SiteSearch => ({ ...opened, kept: [...opened.kept, ...(siteSearch?.kept ?? []).filter((id) => !isPublicSite(id))].slice(0, mostKept) });

/** The search that is shown: none beside a comparison, nor where visitors stand. */
export const shownSearch = ({ siteSearch, comparison, role }: Pick<PlanState, "siteSearch" | "comparison" | "role">): SiteSearch | null => (comparison === null && role !== "exhibition" ? siteSearch : null);

/** Whether the right panel shows the sites that were found. */
export const showsSites = (state: Pick<PlanState, "siteSearch" | "comparison" | "role" | "sitePane">): boolean => shownSearch(state) !== null && state.sitePane === "sites";
