import type { CaptureMap } from "../../../store/map-capture";
import { imageNotes } from "../../../store/image-notes";
import type { PlanStoreApi } from "../../../store/plan-store";
import { imageSources } from "../../shell/image-sources";
import { pxPerMm, sheetMap, sheetView } from "./sheet-view";

/** The map of one site as it is on the sheet, with what must be read beside exactly this picture. */
export type SiteMap = { image: string; denominator: number; notes: SheetNotes };
export type SheetNotes = Readonly<Record<"zh" | "en", readonly string[]>>;

/** What stands below every picture: the approval slot first, and how the boundaries are known. */
export const sheetNotes = (store: PlanStoreApi): SheetNotes => {
  const state = store.getState();
  return { zh: [...imageNotes(state, "zh"), ...imageSources(state, "zh")], en: [...imageNotes(state, "en"), ...imageSources(state, "en")] };
};

/**
 * Leads the one map to a site, and copies what lies around it.
 * @throws where the map does not come to rest or was lost
 */
export async function captureSite(store: PlanStoreApi, capture: CaptureMap, id: string, view: NonNullable<ReturnType<typeof sheetView>>): Promise<SiteMap> {
  const { showCamera, hoverSite } = store.getState();
  showCamera(view.camera, true);
  // Among its neighbours it is the one that is meant.
  hoverSite(id);
  const { canvas, pixelRatio } = await capture();
  const notes = sheetNotes(store);
  const perMm = pxPerMm(window.innerWidth) * pixelRatio;
  const [width, height] = [Math.round(sheetMap.widthMm * perMm), Math.round(sheetMap.heightMm * perMm)];
  const cut = Object.assign(document.createElement("canvas"), { width, height });
  cut.getContext("2d")?.drawImage(canvas, -(canvas.width - width) / 2, -(canvas.height - height) / 2);
  const png = await new Promise<Blob | null>((resolve) => cut.toBlob(resolve, "image/png"));
  canvas.width = 0;
  if (!png) throw new Error("no image was made");
  return { image: URL.createObjectURL(png), denominator: view.denominator, notes };
}

/** Paper is light, and the map stands elsewhere for a while; what is handed back brings both back. */
export function lendMap(store: PlanStoreApi): () => void {
  const { camera, cameraStands, flavour, setFlavour } = store.getState();
  if (flavour !== "light") setFlavour("light");
  return () => {
    const now = store.getState();
    now.hoverSite(null);
    if (flavour !== "light" && now.flavour === "light") now.setFlavour(flavour);
    if (cameraStands === "home") now.goHome();
    else if (cameraStands !== "free") now.zoomToZones(cameraStands);
    else if (camera) now.showCamera(camera, true);
  };
}
