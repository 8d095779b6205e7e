import type { PlanStoreApi } from "../../src/store/plan-store";
import { emptySearch } from "../../src/domain/sites/site-search";

const zones = ["linkage-qujing", "park-anning"] as const;
const day = "2020-01-01";

/** What visitors do and leave behind, by the actions that the page offers or ever offered; together they change every field that is theirs. */
export const leftByVisitors: Readonly<Record<string, (store: PlanStoreApi) => void>> = {
  "looking around": (store) => {
    const { exploreStory, selectZone, hoverZone, zoomBy, cameraRested, setLanguage, setFlavour, toggleLayer, moveLayer, openDocument, setLeftTab, setShowsThird, flipKiosk, showLayer } = store.getState();
    exploreStory();
    cameraRested({ center: [103.7, 25.6], zoom: 11, bearing: 40 }, "free");
    zoomBy(2);
    selectZone(zones[1], { zoom: true });
    hoverZone(zones[0]);
    setLanguage("en");
    setFlavour("light");
    toggleLayer("districts");
    moveLayer("linkage-zone", 1);
    openDocument("001", "S1-070", { zh: "第 3 页", en: "page 3" });
    setLeftTab("zones");
    setShowsThird(true);
    flipKiosk();
    showLayer("l");
  },
  "a theme of another day": (store) => {
    const { setTheme, setOver, setYear, toggleClass, setDay, setTable, setScenario, setRole, openStatements } = store.getState();
    setTheme("industries");
    setOver("housing");
    setYear(2024);
    toggleClass("photovoltaics");
    setDay(day);
    setTable("ledger");
    setScenario("growth");
    setRole("planner");
    openStatements("光伏", { zone: zones[0] });
  },
  "comparing places": (store) => {
    const { comparePlaces, panesRested, panesCovered } = store.getState();
    comparePlaces(zones);
    panesRested({ metresPerPixel: 40, bearing: 0, deviation: 0, offsets: [] } as unknown as Parameters<typeof panesRested>[0]);
    panesCovered({ [zones[0]]: { top: 10, bottom: 0 } });
  },
  "searching for a site": (store) => {
    const { startSiteSearch, keepSite, noteSite, focusSite, hoverSite, showSitePane } = store.getState();
    startSiteSearch({ ...emptySearch, preset: "photovoltaics" }, {}, { isPrivate: true });
    keepSite(zones[0], true);
    noteSite(zones[0], "问电价");
    focusSite(zones[0]);
    hoverSite(zones[1]);
    showSitePane("details");
    // What workers answer, which are not here.
    store.setState({ siteAnswer: {} as never, siteStability: { status: "failed" } as never });
  },
  "files, drawing and lists": (store) => {
    const { showLibrary, openDocument, openFiles, previewImport, askForPoint, selectFeature, hoverFeature, setDrawnArea, showSheetMap } = store.getState();
    showLibrary({ of: "resources", as: "list", open: "r1" });
    openDocument("001");
    openFiles([{ name: "a.kml", size: 1, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) }]);
    previewImport({ features: { type: "FeatureCollection", features: [] }, bounds: null });
    askForPoint(() => undefined);
    selectFeature({ layer: "l", index: 0 });
    hoverFeature({ layer: "l", index: 1 });
    setDrawnArea({ status: "drawing", positions: [[103, 25]] });
    showSheetMap({ zones, pin: null, language: "zh", frame: [103, 25, 104, 26] });
    openDocument("001");
    // What only a desk can reach.
    store.setState({ sourceOver: "library", edited: { story: "s", chapter: null, field: null }, isPreview: true, editorTabs: { story: "check", chapter: "map" } });
  },
  "a story of their own that fails": (store) => {
    const { play, failChapter, endStory, startStory, report } = store.getState();
    endStory();
    startStory(play?.id ?? "", { chapter: 1 });
    failChapter({ id: play?.id ?? "", chapter: 0 });
    report([{ code: "unknown-story", at: "x" }]);
  },
};
