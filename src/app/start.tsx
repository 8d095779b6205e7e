import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { isServed, readGeodata, readRemote } from "#platform";
import { configuredOrigins } from "../formats/content-policy";
import { readLink } from "../formats/permalink";
import type { ReadConfiguration } from "../formats/read-configuration";
import { readPublication, type ReadPublication } from "../formats/read-publication";
import { emptyPublication } from "../domain/publication";
import { loadCoreFonts } from "../map/label-fonts";
import { startEngine } from "../map/start-engine";
import { declareFullFonts } from "../platform/full-fonts";
import { declareConfiguredFonts } from "../platform/configured-fonts";
import { syncAddress } from "../store/address-sync";
import { createPlanStore } from "../store/plan-store";
import { App } from "./App";
import { checkApproval, keepingTexts } from "./check-approval";
import { loadBaseMapWhenAsked } from "./load-base-map";
import { loadDocumentsWhenAsked } from "./load-documents";
import "virtual:core-fonts.css";
import "../ui/tokens.css";

/** Starts the app as the installing office configured it. */
export function start({ configuration, problems }: ReadConfiguration): void {
  startEngine(configuredOrigins(configuration).maps);
  declareConfiguredFonts(configuration.fonts);
  void loadCoreFonts();

  const store = createPlanStore();
  store.getState().configure(isServed ? configuration : { ...configuration, baseMaps: [], baseMap: null });
  store.getState().report(problems);
  if (!isServed) store.getState().report(configuration.baseMaps.map(({ id }) => ({ code: "base-map-not-from-disk", at: id })));
  const link = readLink(window.location.search, store.getState().configuration);
  store.getState().frameView(link.view);
  store.getState().report(link.problems);
  void fill(store, link.view);

  const root = document.getElementById("app");
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App store={store} />
    </StrictMode>,
  );
}

async function fill(store: ReturnType<typeof createPlanStore>, view: ReturnType<typeof readLink>["view"]): Promise<void> {
  const { read, texts } = keepingTexts(readGeodata);
  const { publication, problems } = await readPublication(read).catch((): ReadPublication => ({
    publication: emptyPublication,
    problems: [{ code: "dataset-wrong-shape", file: "geodata/", at: "?" }],
  }));
  store.getState().receivePublication(publication, problems);
  store.getState().openView(view);
  syncAddress(store, window);
  // Where the code for it does not come, the number is not shown.
  void checkApproval(store, texts).catch(() => undefined);
  loadDocumentsWhenAsked(store, readGeodata);
  if (isServed) loadBaseMapWhenAsked(store, readRemote, document.baseURI);
  // For names typed or imported later; by then the first view stands.
  setTimeout(() => void declareFullFonts(), 5000);
}
