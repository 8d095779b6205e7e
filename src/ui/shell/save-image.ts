import { textIn, translate, leadingLanguage } from "../../i18n/translate";
import { saveFile } from "../../platform/save-file";
import { composeMapImage } from "../../sheets/map-image";
import { shownContent } from "../../store/approval";
import { imageNotes } from "../../store/image-notes";
import type { CaptureMap } from "../../store/map-capture";
import type { PlanStore } from "../../store/plan-state";
import type { PlanStoreApi } from "../../store/plan-store";
import { drawnClasses, importedLegends } from "../layers/imported-legends";
import { imageLegends } from "../themes/image-legends";
import { imageSources } from "./image-sources";

/**
 * Saves the map as a PNG with title, notes, legend of boundaries and sources; false where the browser makes none.
 * @throws where the map cannot be copied
 */
export async function saveImage(store: PlanStoreApi, capture: CaptureMap): Promise<boolean> {
  const { canvas: map, pixelRatio, state } = await captureWhole(store.getState, capture);
  const classes = await drawnClasses(store).catch(() => new Map());
  const { language, flavour, camera, configuration, padding: covered } = state;
  if (!camera) return false;
  const spoken = language === "both" ? (["zh", "en"] as const) : ([leadingLanguage(language)] as const);
  const titleIn = (one: "zh" | "en") => (configuration.title ? textIn(one, configuration.title) : translate(one, "app.title"));
  const date = new Date().toLocaleDateString("sv-SE");
  const image = await composeMapImage({
    map,
    pixelRatio,
    scale: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16,
    covered,
    camera,
    title: spoken.map(titleIn).join("　"),
    notes: spoken.flatMap((one) => imageNotes(state, one)),
    sources: spoken.flatMap((one) => imageSources(state, one)),
    legends: spoken.flatMap((one) => [...imageLegends(state, one), ...importedLegends(state, one, classes)]),
    date,
    language,
    flavour,
  });
  const blob = await new Promise<Blob | null>((resolve) => image.toBlob(resolve, "image/png"));
  if (!blob) return false;
  saveFile(`${titleIn(spoken[0])}-${date}.png`, blob);
  return true;
}

const mostTries = 3;

/**
 * The map with the state it shows: a copy during which the content changed could carry the approval number of another.
 * @throws where the content keeps changing
 */
async function captureWhole(stateNow: () => PlanStore, capture: CaptureMap, tries = mostTries): Promise<Awaited<ReturnType<CaptureMap>> & { state: PlanStore }> {
  const before = shownContent(stateNow());
  const captured = await capture();
  // Of the moment of the copy: the map may have been moved while it was waited for.
  const state = stateNow();
  if (shownContent(state) === before) return { ...captured, state };
  if (tries <= 1) throw new Error("the map kept changing");
  return captureWhole(stateNow, capture, tries - 1);
}
