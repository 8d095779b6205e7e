import { textIn, translate, leadingLanguage } from "../../i18n/translate";
import { composeMapImage } from "../../sheets/map-image";
import { imageNotes } from "../../store/image-notes";
import type { CaptureMap } from "../../store/map-capture";
import type { PlanStore } from "../../store/plan-state";
import { imageSources } from "./image-sources";

/**
 * Saves the map as a PNG with title, notes, legend of boundaries and sources; false where the browser makes none.
 * @throws where the map cannot be copied
 */
export async function saveImage(stateNow: () => PlanStore, capture: CaptureMap): Promise<boolean> {
  const { canvas: map, pixelRatio } = await capture();
  // Of the moment of the copy: the map may have been moved while it was waited for.
  const state = stateNow();
  const { language, flavour, camera, configuration, padding: covered } = state;
  if (!camera) return false;
  const spoken = language === "both" ? (["zh", "en"] as const) : ([leadingLanguage(language)] as const);
  const titleIn = (one: "zh" | "en") => (configuration.title ? textIn(one, configuration.title) : translate(one, "app.title"));
  const date = new Date().toLocaleDateString("sv-SE");
  const image = composeMapImage({
    map,
    pixelRatio,
    scale: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16,
    covered,
    camera,
    title: spoken.map(titleIn).join("　"),
    notes: spoken.flatMap((one) => imageNotes(state, one)),
    sources: spoken.flatMap((one) => imageSources(state, one)),
    date,
    language,
    flavour,
  });
  const blob = await new Promise<Blob | null>((resolve) => image.toBlob(resolve, "image/png"));
  if (!blob) return false;
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href: address, download: `${titleIn(spoken[0])}-${date}.png` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}
