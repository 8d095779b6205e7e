import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { readGeodata } from "#platform";
import { readLink } from "../formats/permalink";
import { readPublication } from "../formats/read-publication";
import { syncAddress } from "../store/address-sync";
import { createPlanStore } from "../store/plan-store";
import { App } from "./App";
import { loadDocumentsWhenAsked } from "./load-documents";
import "virtual:core-fonts.css";
import "@fontsource-variable/noto-sans-sc/wght.css";
import "../ui/tokens.css";

const store = createPlanStore();
const link = readLink(window.location.search);
store.getState().frameView(link.view);
store.getState().report(link.problems);

async function start(): Promise<void> {
  const { publication, problems } = await readPublication(readGeodata);
  store.getState().receivePublication(publication, problems);
  store.getState().openView(link.view);
  syncAddress(store, window);
  loadDocumentsWhenAsked(store, readGeodata);
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
