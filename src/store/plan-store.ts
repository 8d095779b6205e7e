import { createStore, type StoreApi } from "zustand/vanilla";
import { isDay } from "../domain/calendar";
import { defaultConfiguration } from "../domain/configuration";
import { nothingLoaded } from "../domain/loaded-data";
import { noAttempts } from "../domain/kiosk/pin-attempts";
import { emptyPublication } from "../domain/publication";
import { defaultView } from "../domain/saved-view";
import { baseMapActions } from "./base-map-actions";
import { comparisonActions, leaveForMap } from "./comparison-actions";
import { cameraActions, standAgain } from "./camera-actions";
import { editorActions } from "./editor-actions";
import { initialEditor } from "./editor-state";
import { openingTab } from "./left-tab";
import { importedActions } from "./imported-actions";
import { layerActions } from "./layer-actions";
import { loadedDataActions } from "./loaded-data-actions";
import { initialOffline, offlineActions } from "./offline-actions";
import type { PlanActions, PlanState, PlanStore } from "./plan-state";
import { selectionActions } from "./selection-actions";
import { siteActions } from "./site-actions";
import { shownPublication } from "./shown-publication";
import { storyActions } from "./story-actions";
import { themeActions } from "./theme-actions";

export type PlanStoreApi = StoreApi<PlanStore>;
export type SetPlan = PlanStoreApi["setState"];
export type GetPlan = PlanStoreApi["getState"];

export const initialState: PlanState = {
  load: { status: "loading" },
  awaited: [],
  configuration: defaultConfiguration,
  publication: emptyPublication,
  datasetsHash: null,
  contentHash: null,
  documents: null,
  statements: null,
  register: null,
  statementsAsked: false,
  problems: [],
  loaded: nothingLoaded,
  newerData: null,
  camera: null,
  cameraStands: "home",
  cameraRequest: null,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  isStageSmall: false,
  selection: [],
  hovered: null,
  layers: defaultView.layers,
  baseMap: { status: "none" },
  day: defaultView.day,
  today: null,
  language: defaultView.language,
  flavour: defaultView.flavour,
  role: defaultView.role,
  quality: "auto",
  leftTab: "layers",
  drawer: "none",
  openSource: null,
  sourceOver: "none",
  openStatement: null,
  openWhere: null,
  statementsQuery: "",
  statementsWithin: { topic: null, zone: null },
  history: { index: 0, last: 0 },
  ...initialEditor,
  theme: defaultView.theme,
  over: defaultView.over,
  year: defaultView.year,
  classesOff: defaultView.classesOff,
  table: defaultView.table,
  scenario: null,
  comparison: defaultView.comparison,
  siteSearch: defaultView.siteSearch,
  isSearchPrivate: false,
  siteSearchSerial: 0,
  siteFocus: null,
  siteHovered: null,
  sheetMap: null,
  siteNotes: {},
  siteLayers: {},
  siteLines: { status: "idle" },
  sitePane: "sites",
  siteAnswer: null,
  siteStability: { status: "idle" },
  library: { of: "projects", as: "board", open: null },
  stories: null,
  storiesAsked: false,
  storiesLost: false,
  play: null,
  failedChapters: new Set(),
  viewBefore: null,
  showsThird: false,
  kiosk: null,
  pinAttempts: noAttempts,
  presenter: { isBlank: false, isPointing: false, pointer: null, link: { status: "none" } },
  offline: initialOffline,
  paneScale: null,
  paneCovers: {},
  incoming: [],
  preview: null,
  pointAsked: null,
  feature: null,
  hoveredFeature: null,
  openLayer: null,
  drawnArea: null,
  project: null,
  projectAwaited: false,
};

/** The one store of the app. Panels read it with `usePlan`, the map through `sceneOf`; actions are its only changes. */
export const createPlanStore = (): PlanStoreApi =>
  createStore<PlanStore>()((set, get) => ({
    ...initialState,
    ...dataActions(set, get),
    ...loadedDataActions(set),
    ...offlineActions(set),
    ...selectionActions(set, get),
    ...cameraActions(set, get),
    ...reframing(get, layerActions(set, get)),
    ...reframing(get, baseMapActions(set, get)),
    ...reframing(get, themeActions(set)),
    ...reframing(get, comparisonActions(set, get)),
    ...reframing(get, siteActions(set, get)),
    ...reframing(get, storyActions(set, get, initialState)),
    ...reframing(get, editorActions(set, get)),
    ...shellActions(set, get),
    ...reframing(get, importedActions(set, get)),
  }));

/** A change after which other parts of the publication may be shown. */
function reframe(get: GetPlan, change: () => void): void {
  const before = shownPublication(get());
  change();
  standAgain(get, before);
}

/** Whatever changes the content may end its approval, and with it the lines that the camera was fitted to. */
function reframing<A extends Record<string, (...given: never[]) => void>>(get: GetPlan, actions: A): A {
  const wrapped = Object.entries(actions).map(([name, act]) => [name, (...given: never[]) => reframe(get, () => act(...given))]);
  return Object.fromEntries(wrapped) as A;
}

const dataActions = (set: SetPlan, get: GetPlan) =>
  ({
    configure: (configuration) => reframe(get, () => set({ configuration })),
    receivePublication: (publication, problems) =>
      set((state) => ({ publication, load: { status: "ready" }, problems: [...state.problems, ...problems] })),
    awaitFiles: (awaited) => set({ awaited }),
    setDatasetsHash: (datasetsHash) => reframe(get, () => set({ datasetsHash })),
    setContentHash: (contentHash) => reframe(get, () => set({ contentHash })),
    receiveDocuments: (documents, problems) => set((state) => ({ documents, problems: [...state.problems, ...problems] })),
    receiveStatements: (statements, register) => set({ statements, register }),
    askForStatements: () => {
      if (!get().statementsAsked) set({ statementsAsked: true });
    },
    report: (problems) => {
      if (problems.length > 0) set((state) => ({ problems: [...state.problems, ...problems] }));
    },
    dismissProblems: (dismissed) => {
      const gone = new Set(dismissed);
      set((state) => ({ problems: state.problems.filter((problem) => !gone.has(problem)) }));
    },
  }) satisfies Partial<PlanActions>;

const shellActions = (set: SetPlan, get: GetPlan) =>
  ({
    setDay: (day) => reframe(get, () => set(({ today }) => ({ day: day !== null && isDay(day) && day !== today ? day : null }))),
    setToday: (today) => {
      if (get().today !== today) reframe(get, () => set({ today }));
    },
    setLanguage: (language) => set({ language }),
    setFlavour: (flavour) => reframe(get, () => set({ flavour })),
    setRole: (role) => reframe(get, () => set(({ theme }) => ({ role, leftTab: openingTab({ role, theme }), drawer: "none" }))),
    setQuality: (quality) => set({ quality }),
    setLeftTab: (leftTab) => set({ leftTab }),
    showLibrary: (change) => {
      set(({ library }) => ({ library: { ...library, ...change } }));
      get().setDrawer("library");
    },
    setDrawer: (drawer) => {
      if (drawer === "spatial" || drawer === "story-editor" || (drawer === "library" && get().library.as === "map")) leaveForMap(get);
      // A source leads back to the library or the editor that it was opened in.
      const { drawer: before, sourceOver } = get();
      const next = drawer === "none" && before === "source" ? sourceOver : drawer;
      reframe(get, () => set({ drawer: next, sourceOver: "none" }));
    },
    openDocument: (id, statementId, where) => set(({ drawer, sourceOver }) => ({ openSource: id, openStatement: statementId ?? null, openWhere: where ?? null, drawer: "source", sourceOver: drawer === "library" || drawer === "story-editor" ? drawer : drawer === "source" ? sourceOver : "none" })),
    openStatements: (statementsQuery = "", within = {}) => set({ statementsQuery, statementsWithin: { topic: null, zone: null, ...within }, drawer: "statements" }),
    setHistory: (history) => set({ history }),
  }) satisfies Partial<PlanActions>;
