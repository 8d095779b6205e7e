import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { isServed, readGeodata, readRemote } from "#platform";
import { configuredOrigins } from "../formats/content-policy";
import type { KioskFlags } from "../domain/kiosk/kiosk-flags";
import type { SavedView } from "../domain/saved-view";
import type { KnownIds } from "../domain/unknown-references";
import { readKioskFlags } from "../formats/kiosk-link";
import { withLines } from "../formats/problem-lines";
import { readLink } from "../formats/permalink";
import { recordReads } from "../formats/record-reads";
import type { ReadConfiguration } from "../formats/read-configuration";
import { loadCoreFonts } from "../map/label-fonts";
import { startEngine } from "../map/start-engine";
import { declareFullFonts } from "../platform/full-fonts";
import { declareConfiguredFonts } from "../platform/configured-fonts";
import { syncAddress } from "../store/address-sync";
import { createPlanStore, type PlanStoreApi } from "../store/plan-store";
import { serveSearches } from "../store/serve-searches";
import { startProject } from "../store/start-project";
import { App } from "./App";
import { checkApproval, keepingTexts } from "./check-approval";
import { keepToday } from "./keep-today";
import { loadBaseMapWhenAsked } from "./load-base-map";
import { loadDocumentsWhenAsked } from "./load-documents";
import { loadPublication } from "./load-publication";
import { loadStoriesWhenAsked } from "./load-stories";
import { startExhibitionWhenAsked } from "./start-exhibition";
import { startOffline } from "./start-offline";
import { loadStatementsWhenAsked } from "./load-statements";
import { readSiteLayersWhenAsked } from "./read-site-layers-when-asked";
import { readSiteLinesWhenAsked } from "./read-site-lines-when-asked";
import { watchData } from "./watch-data";
import { watchErrors } from "./watch-errors";
import "virtual:core-fonts.css";
import "../ui/tokens.css";

/** Starts the app as the installing office configured it. */
export function start({ configuration, problems, text }: ReadConfiguration): void {
  startEngine(configuredOrigins(configuration).maps);
  declareConfiguredFonts(configuration.fonts);
  void loadCoreFonts();

  const store = createPlanStore();
  watchErrors(store);
  store.getState().configure(isServed ? configuration : { ...configuration, baseMaps: [], baseMap: null });
  // The sentences wait for the lines in them; without that code they stand without.
  void withLines(problems, new Map([["config.json", text]])).then(store.getState().report, () => store.getState().report(problems));
  if (!isServed) store.getState().report(configuration.baseMaps.map(({ id }) => ({ code: "base-map-not-from-disk", at: id })));
  const link = readLink(window.location.search, store.getState().configuration);
  store.getState().frameView(link.view);
  store.getState().report(link.problems);
  const kiosk = readKioskFlags(window.location.search, store.getState().configuration.language);
  store.getState().report(kiosk.problems);
  keepToday(store);
  startProject(store);
  serveSearches(store);
  readSiteLayersWhenAsked(store);
  readSiteLinesWhenAsked(store);
  startExhibitionWhenAsked(store);
  loadStoriesWhenAsked(store, readGeodata);
  startOffline(store);
  void fill(store, link.view, kiosk.flags);

  const root = document.getElementById("app");
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App store={store} />
    </StrictMode>,
  );
}

async function fill(store: PlanStoreApi, view: SavedView, kiosk: KioskFlags | null): Promise<void> {
  const { read, texts } = keepingTexts(readGeodata);
  const recorded = recordReads(read);
  const whole = loadPublication(store, recorded.read, () => {
    // The address of a screen of the exhibition says how it runs, and stays: a reload begins the same.
    if (kiosk) store.getState().enterKiosk(kiosk);
    else {
      store.getState().openView(view);
      syncAddress(store, window);
    }
    const cited = loadDocumentsWhenAsked(store, readGeodata);
    loadStatementsWhenAsked(store, readGeodata, withCited(whole, cited));
    if (isServed) loadBaseMapWhenAsked(store, readRemote, document.baseURI);
    // For names typed or imported later; by then the first view stands.
    setTimeout(() => void declareFullFonts(), 5000);
  });
  await whole;
  // Where the code for it does not come, the number is not shown.
  void checkApproval(store, texts).catch(() => undefined);
  store.getState().receiveLoaded({ files: recorded.files(), manifest: null });
  if (isServed) void watchData(store);
}

/** All that a statement may refer to; without the documents where nobody knows which of them are missing. */
const withCited = async (whole: Promise<KnownIds>, cited: Promise<ReadonlySet<string> | null>): Promise<KnownIds> => {
  const documents = await cited;
  return documents ? new Map([...(await whole), ["documents", documents]]) : whole;
};
