import type { PlanState } from "./plan-state";
import { mayShowLedger, shownDrawer } from "./shown-ledger";
import type { SiteState } from "./site-state";

type Library = SiteState["library"];
export type LibraryPart = Library["of"];
export type LibraryView = Library["as"];

type Where = Pick<PlanState, "role" | "configuration">;

/** The parts of the library that may be shown: what districts agree with each other is internal by nature. */
export const libraryParts = (where: Where): readonly LibraryPart[] => (mayShowLedger(where) ? all : forThePublic);

const all = ["projects", "resources", "splits"] as const;
const forThePublic = ["projects", "resources"] as const;

/** Shares have no board. */
export const viewsOf = (part: LibraryPart): readonly LibraryView[] => (part === "splits" ? withoutBoard : views);

const views = ["board", "list", "map"] as const;
const withoutBoard = ["list", "map"] as const;

export const shownPart = ({ library, ...where }: Pick<PlanState, "library"> & Where): LibraryPart => (libraryParts(where).includes(library.of) ? library.of : "projects");

export function shownLibraryView(state: Pick<PlanState, "library"> & Where): LibraryView {
  const { as } = state.library;
  return viewsOf(shownPart(state)).includes(as) ? as : "list";
}

/** Whether the library stands beside the map, where it shows what it holds. */
export const isLibraryOnMap = (state: Pick<PlanState, "library" | "drawer" | "comparison"> & Where): boolean => state.comparison === null && shownDrawer(state) === "library" && shownLibraryView(state) === "map";
