import type { SiteQuestion } from "../analysis/sites/site-question";
import type { SiteFinding, Stability } from "../domain/sites/site-finding";
import type { SiteSearch } from "../domain/sites/site-search";
import type { SiteLayerRun } from "./site-layers";
import type { SiteLinesRun } from "./site-lines";
import type { SheetMap } from "./sheet-map";
import type { SiteTable } from "../domain/sites/site-table";

/** The part of the state that site searches and the two libraries are about. */
export type SiteState = {
  /** While the picture of a site sheet is made. */
  sheetMap: SheetMap | null;
  /** 选址 that is going on; see `SavedView`. */
  siteSearch: SiteSearch | null;
  /** What it asks comes from a project that was not released: no address and no link says more of it than that a search goes on. */
  isSearchPrivate: boolean;
  /** Counts the beginnings: another preset or saved search in the place of one is a step that Back leads before. */
  siteSearchSerial: number;
  /** The site whose score is taken apart. */
  siteFocus: string | null;
  /** The site under the pointer, in list and map; a zone is `hovered` too. */
  siteHovered: string | null;
  /** What was noted of sites, until the search is saved. */
  siteNotes: Readonly<Record<string, string>>;
  /** While a search goes on: the sites that were found, or the details of what is selected. */
  sitePane: "sites" | "details";
  /** Imported layers that are searched, by the ids of their records. */
  siteLayers: Readonly<Record<string, SiteLayerRun>>;
  /** How sites lie to the imported control lines, as far as it was asked. */
  siteLines: SiteLinesRun;
  /** What the worker said last of a table that is too large for the page; read it with `siteFinding`. */
  siteAnswer: { table: SiteTable; question: SiteQuestion; finding: SiteFinding } | null;
  /** How firmly ranks stand, as far as it was asked for; read it with `siteStability`. */
  siteStability: SiteStabilityRun;
  /** What the library shows, and how. */
  library: { of: "projects" | "resources" | "splits"; as: "board" | "list" | "map"; open: string | null };
};

type OfSearch = { table: SiteTable; question: SiteQuestion };
export type SiteStabilityRun =
  | { status: "idle" }
  | (OfSearch & { status: "running"; former: { table: SiteTable; stability: Stability } | null })
  /** `null` where nothing remains or nothing is weighed. */
  | (OfSearch & { status: "done"; stability: Stability | null })
  | (OfSearch & { status: "failed" });

export type SiteActions = {
  /** Shows the site finder: where a search begins, or the one that goes on. */
  openFinder: () => void;
  /** With the notes of a saved one, which take the place of those there are; `isPrivate`: what it asks may not leave in a link. */
  startSiteSearch: (search?: SiteSearch, notes?: SiteState["siteNotes"], how?: { isPrivate?: boolean }) => void;
  /** Another preset in the place of what is asked; the shortlist stays. */
  beginFrom: (search: SiteSearch) => void;
  changeSiteSearch: (change: Partial<SiteSearch>) => void;
  /** Takes a site into the shortlist, or out of it. */
  keepSite: (id: string, isKept: boolean) => void;
  noteSite: (id: string, note: string) => void;
  focusSite: (id: string | null) => void;
  hoverSite: (id: string | null) => void;
  /** Puts on the map what a sheet shows of it, and nothing else; `null` takes it off again. */
  showSheetMap: (sheetMap: SheetMap | null) => void;
  showSitePane: (pane: SiteState["sitePane"]) => void;
  endSiteSearch: () => void;
  showLibrary: (change: Partial<SiteState["library"]>) => void;
};
