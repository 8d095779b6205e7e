import type { BaseMapDrawing } from "../cartography/base-map";
import type { Bounds } from "../domain/bounds";
import type { Configuration } from "../domain/configuration";
import type { DatasetMeta } from "../domain/dataset";
import type { SourceDocument } from "../domain/document";
import type { LoadedData, NewerData } from "../domain/loaded-data";
import type { Problem } from "../domain/problem";
import type { Publication } from "../domain/publication";
import type { Quality } from "../domain/quality";
import type { DrawnArea, FeatureRef, SpatialPreview } from "../domain/spatial/spatial-preview";
import type { Statement, Topic } from "../domain/statement";
import type { Text } from "../domain/text";
import type { GivenFile } from "../formats/chosen-files";
import type { PaneCover, PaneScale } from "./pane-scale";
import type { OfflineActions, OfflineState } from "./offline-state";
import type { ProjectState } from "./project-state";
import type { SiteActions, SiteState } from "./site-state";
import type { StoryActions, StoryState } from "./story-state";
import type { ThemeId } from "../domain/theme";
import type { Camera, FlavourName, Language, Role, SavedView } from "../domain/saved-view";
import type { LayerChoices } from "../domain/view-parts";
import type { ComparedSide, Comparison, PlacesComparison, SidesComparison } from "../domain/comparison";
import type { ContentHash } from "./approval";
import type { CameraRequest, CameraStands } from "./camera-request";

export type MapPadding = { top: number; right: number; bottom: number; left: number };

/** What of a comparison of places can be changed besides the places. */
export type PlacesChange = Partial<Omit<PlacesComparison, "mode" | "places">>;
export type SidesChange = Partial<Omit<SidesComparison, "other">> & { other?: Partial<ComparedSide> };

export type Drawer = "none" | "layers" | "help" | "source" | "data" | "project" | "statements" | "simulate" | "import" | "spatial" | "library" | "site-sheet" | "site-questions" | "stories" | "story-editor" | "health";

export type LoadState = { status: "loading" } | { status: "ready" };

/** The base map below the plan: asked for, read, or not to be had. */
export type BaseMapState = { status: "none" } | { status: "loading"; id: string } | { status: "ready"; id: string; drawing: BaseMapDrawing } | { status: "failed"; id: string };

export type PlanState = SiteState & StoryState & {
  offline: OfflineState;
  load: LoadState;
  /** Files of the publication that keep the reader waiting, while the rest is shown. */
  awaited: readonly string[];
  /** What the installing office set in `config.json`. */
  configuration: Configuration;
  /** As read; what may be shown of it is `shownPublication`. */
  publication: Publication;
  /** Over all data files as they were read; `null` until it has been computed. */
  datasetsHash: string | null;
  contentHash: ContentHash | null;
  /** `null` until a source was first asked for. */
  documents: readonly SourceDocument[] | null;
  /** 资料陈述, as read; what may be shown of them is `shownStatements`. `null` until they were read. */
  statements: readonly Statement[] | null;
  /** What the register says of itself; `null` until it was read, or where there is none. */
  register: DatasetMeta | null;
  /** Something beside the view wants the register: the search, the tray, a theme. */
  statementsAsked: boolean;
  /** Data and link problems not yet dismissed by the user, each shown in one sentence. */
  problems: readonly Problem[];
  /** What was read at the start; the data page compares it with what the server has by now. */
  loaded: LoadedData;
  /** A data package that came onto the server since. */
  newerData: NewerData | null;

  camera: Camera | null;
  cameraStands: CameraStands;
  cameraRequest: CameraRequest | null;
  /** CSS pixels of the map covered by panels; every fit keeps clear of them. */
  padding: MapPadding;
  /** The stage of a phone: what has to be read with the map stands above it, not in its corners. */
  isStageSmall: boolean;

  /** Ids of the selected zones, the last one shown in the inspector; all exist in the publication. */
  selection: readonly string[];
  hovered: string | null;
  layers: LayerChoices;
  baseMap: BaseMapState;
  /** The ISO day whose zones are shown; `null` is today. */
  day: string | null;
  /** The present day as the app's edge says it; `null` before that, when the zones of all days are shown. */
  today: string | null;
  language: Language;
  flavour: FlavourName;
  role: Role;
  /** Holds for this visit: it says something of the machine, not of the view. */
  quality: Quality;

  /** The left panel shows the layer list, the list of zones, the site finder or, while there is a theme, its legend. */
  leftTab: "layers" | "zones" | "theme" | "finder";
  drawer: Drawer;
  /** The document shown in the source drawer. */
  openSource: string | null;
  /** What closing the source leads back to. */
  sourceOver: "library" | "story-editor" | "none";
  /** The statement that the source was opened from. */
  openStatement: string | null;
  /** Where in the source the figure stands that it was opened from. */
  openWhere: Text | null;
  /** What the list of all statements was opened to look for. */
  statementsQuery: string;
  /** What it was opened to be narrowed to; `null` is any. */
  statementsWithin: { topic: Topic | null; zone: string | null };
  /** Position in the view history and its length; the browser keeps the views themselves. */
  history: { index: number; last: number };
  /** What fills the zones, what lies over that, and of which year; see `SavedView`. */
  theme: ThemeId | null;
  over: ThemeId | null;
  year: number | null;
  classesOff: readonly string[];
  table: SavedView["table"];
  /** The scenario whose cells stand over the ledger's, in table and map; `null` shows the ledger alone. */
  scenario: string | null;
  /** Places beside each other, or two contents at one place; while it is on, panels of the one map step aside. */
  comparison: Comparison | null;
  /** As the panes reported it when they rested; `null` without a comparison of places. */
  paneScale: PaneScale | null;
  /** By place; those whose head has not yet said so are missing. */
  paneCovers: Readonly<Record<string, PaneCover>>;
  /** Files that were dropped or chosen and that the import has not begun to read. */
  incoming: readonly GivenFile[];
  /** What an import shows on the map before it is accepted. */
  preview: SpatialPreview | null;
  /** Something waits for a place on the map: the next click there goes to it, and selects nothing. */
  pointAsked: ((at: readonly [number, number]) => void) | null;
  /** The feature of an imported layer that is looked at; zones and features are not selected together. */
  feature: FeatureRef | null;
  /** The imported layer or layout edition whose details are open, by the id of its record; a selected feature stands before them. */
  openLayer: string | null;
  /** The feature of an imported layer under the pointer. */
  hoveredFeature: FeatureRef | null;
  drawnArea: DrawnArea | null;
  /** 工程, loaded after the first view. */
  project: ProjectState | null;
  /** The browser's store holds one with imported content, which is on its way. */
  projectAwaited: boolean;
};

export type PlanActions = SiteActions & StoryActions & OfflineActions & {
  configure: (configuration: Configuration) => void;
  receivePublication: (publication: Publication, problems: readonly Problem[]) => void;
  awaitFiles: (files: readonly string[]) => void;
  setDatasetsHash: (hash: string) => void;
  setContentHash: (hash: ContentHash) => void;
  receiveDocuments: (documents: readonly SourceDocument[], problems: readonly Problem[]) => void;
  /** The register arrived; empty where the publication has none. */
  receiveStatements: (statements: readonly Statement[], register: DatasetMeta | null) => void;
  askForStatements: () => void;
  report: (problems: readonly Problem[]) => void;
  dismissProblems: (problems: readonly Problem[]) => void;
  receiveLoaded: (loaded: LoadedData) => void;
  /** The manifest that lies on the server now: another one than the loaded is news, the same one again is not. */
  receiveManifest: (text: string) => void;
  postponeNewerData: () => void;

  /** Takes over what frames the first picture (language, flavour, role, layers) before any data are there. */
  frameView: (view: SavedView) => void;
  /** Takes over a view from a link, a history step or, later, a chapter. */
  openView: (view: SavedView) => void;
  /** Selects one zone; `add` toggles it within a multi-selection; `zoom` also flies to it. */
  selectZone: (id: string, how?: { add?: boolean; zoom?: boolean }) => void;
  clearSelection: () => void;
  hoverZone: (id: string | null) => void;
  showCamera: (camera: Camera, cut?: boolean) => void;
  zoomToZones: (ids: readonly string[]) => void;
  zoomToBounds: (bounds: Bounds, maxZoom?: number) => void;
  goHome: () => void;
  zoomBy: (steps: number) => void;
  northUp: () => void;
  /** The map came to rest, where a request put it or where someone moved it. */
  cameraRested: (camera: Camera, stands: CameraStands) => void;
  setPadding: (padding: MapPadding) => void;
  setStageSmall: (isSmall: boolean) => void;

  toggleLayer: (id: string) => void;
  setLayerOpacity: (id: string, opacity: number) => void;
  /** Moves a zone layer one place up (−1) or down (+1) in the list. */
  moveLayer: (id: string, by: -1 | 1) => void;
  /** Shows only this zone layer, or all again where it is the only one shown. Base layers stay as they are. */
  isolateLayer: (id: string) => void;

  /** Asks for a base map of the configuration, or for none. */
  setBaseMap: (id: string | null) => void;
  receiveBaseMap: (id: string, drawing: BaseMapDrawing) => void;
  /** It cannot be read, or the engine could not draw it: said once. */
  loseBaseMap: (id: string) => void;

  /** Shows the zones of an ISO day; today, or what is no day, shows today's. */
  setDay: (day: string | null) => void;
  setToday: (today: string) => void;
  setLanguage: (language: Language) => void;
  setFlavour: (flavour: FlavourName) => void;
  setRole: (role: Role) => void;
  setQuality: (quality: Quality) => void;
  setLeftTab: (tab: PlanState["leftTab"]) => void;
  setDrawer: (drawer: Drawer) => void;
  /** Opens a source: at one of its statements, or at where in it a figure stands. */
  openDocument: (id: string, statementId?: string, where?: Text | null) => void;
  /** Opens the list of all statements, at those that answer a query. */
  openStatements: (query?: string, within?: Partial<PlanState["statementsWithin"]>) => void;
  /** Fills the zones by a theme, or by kind again; the classes of the former are forgotten. */
  setTheme: (theme: ThemeId | null) => void;
  /** Lays a second theme over the first; one that fills already cannot. */
  setOver: (over: ThemeId | null) => void;
  setYear: (year: number | null) => void;
  toggleClass: (id: string) => void;
  /** Shows only this class of `all`, or all again where it is the only one. */
  isolateClass: (id: string, all: readonly string[]) => void;
  setTable: (table: SavedView["table"]) => void;
  setScenario: (id: string | null) => void;
  /** Compares places, the first four of them; what is not there or too many is reported. */
  comparePlaces: (ids: readonly string[]) => void;
  /** One more place; a fifth is reported and left out. */
  addCompared: (id: string) => void;
  /** The last one leaves the comparison. */
  removeCompared: (id: string) => void;
  replaceCompared: (id: string, next: string) => void;
  /** Moves the pane of a place one earlier (−1) or later (+1). */
  moveCompared: (id: string, by: -1 | 1) => void;
  /** Changes a comparison of places; without one it does nothing. */
  changePlaces: (change: PlacesChange) => void;
  /** The panes stand at a scale: said when they rest, and a few times a second while it changes. */
  panesRested: (scale: PaneScale) => void;
  panesCovered: (covers: PlanState["paneCovers"]) => void;
  /** Compares two contents at the present place; the second begins as the first but for what is said to differ. */
  compareSides: (mode: SidesComparison["mode"], differing?: Partial<ComparedSide>) => void;
  changeSides: (change: SidesChange) => void;
  /** Each side shows what the other did. */
  swapSides: () => void;
  /** Ends any comparison; the one map is as it was before. */
  leaveComparison: () => void;
  /** Files to open as layers, or, where another drawer is named, there: whoever opens them takes them from here. */
  openFiles: (files: readonly GivenFile[], where?: "spatial" | "import" | "project") => void;
  takeFiles: () => void;
  askForPoint: (receive: PlanState["pointAsked"]) => void;
  previewImport: (preview: SpatialPreview | null) => void;
  selectFeature: (feature: FeatureRef | null) => void;
  showLayer: (layer: string | null) => void;
  hoverFeature: (feature: FeatureRef | null) => void;
  setDrawnArea: (area: DrawnArea | null) => void;
  setHistory: (history: PlanState["history"]) => void;
};

export type PlanStore = PlanState & PlanActions;
