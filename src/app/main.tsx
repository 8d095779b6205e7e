import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { readGeodata } from "#platform";
import { loadCoreFonts } from "../map/label-fonts";
import { startEngine } from "../map/start-engine";
import { declareFullFonts } from "../platform/full-fonts";
import { readLink } from "../formats/permalink";
import { readPublication, type ReadPublication } from "../formats/read-publication";
import { emptyPublication } from "../domain/publication";
import { syncAddress } from "../store/address-sync";
import { createPlanStore } from "../store/plan-store";
import { App } from "./App";
import { keepToday } from "./keep-today";
import { loadDocumentsWhenAsked } from "./load-documents";
import "virtual:core-fonts.css";
import "../ui/tokens.css";

startEngine();
void loadCoreFonts();

const store = createPlanStore();
keepToday(store);
const link = readLink(window.location.search);
store.getState().frameView(link.view);
store.getState().report(link.problems);

async function start(): Promise<void> {
  const { publication, problems } = await readPublication(readGeodata).catch((): ReadPublication => ({
    publication: emptyPublication,
    problems: [{ code: "dataset-wrong-shape", file: "geodata/", at: "?" }],
  }));
  store.getState().receivePublication(publication, problems);
  store.getState().openView(link.view);
  syncAddress(store, window);
  loadDocumentsWhenAsked(store, readGeodata);
  // For names typed or imported later; by then the first view stands.
  setTimeout(() => void declareFullFonts(), 5000);
}
void start();

const root = document.getElementById("app");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App store={store} />
    </StrictMode>,
  );
}
