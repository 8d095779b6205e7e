import type { Language } from "../../../domain/saved-view";
import type { Site } from "../../../domain/sites/site-table";
import type { CaptureMap } from "../../../store/map-capture";
import { imageNotes } from "../../../store/image-notes";
import type { PlanStoreApi } from "../../../store/plan-store";
import { projectNotes } from "../../../store/project-notes";
import { withPlanAlone } from "../../../store/sheet-map";
import { imageSources } from "../../shell/image-sources";
import { pxPerMm, sheetMap, type SheetView } from "./sheet-view";

/** The map of one site as it is on the sheet, with what must be read beside exactly this picture. */
export type SiteMap = { image: string; denominator: number; notes: SheetNotes };
export type SheetNotes = Readonly<Record<"zh" | "en", readonly string[]>>;

/** What stands below every picture: the approval slot first, and how the boundaries are known; of the project only that it is a sample. */
export const sheetNotes = (store: PlanStoreApi): SheetNotes => {
  const state = store.getState();
  const plan = withPlanAlone(state);
  const notes = (language: "zh" | "en") => [...new Set([...imageNotes(plan, language), ...projectNotes({ ...plan, project: state.project }, language), ...imageSources(plan, language)])];
  return { zh: notes("zh"), en: notes("en") };
};

/**
 * Leads the one map to a site, takes off it all but the plan and this site, and copies what lies around it.
 * @throws where the map does not come to rest or was lost
 */
export async function captureSite(store: PlanStoreApi, capture: CaptureMap, { id, kind, at, isSchematic }: Site, view: SheetView, language: Language): Promise<SiteMap> {
  const { showCamera, showSheetMap } = store.getState();
  showSheetMap({ zones: kind === "zone" ? [id] : [], pin: kind === "zone" || at === null ? null : { id, at, isSchematic }, language, frame: view.frame });
  showCamera(view.camera, true);
  // The page draws what it was told before anything is copied.
  await new Promise((resolve) => setTimeout(resolve));
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

/** Paper is light, and the map stands elsewhere for a while; what is handed back brings both back, once. */
export function lendMap(store: PlanStoreApi): () => void {
  const { camera, cameraStands, flavour, setFlavour } = store.getState();
  let isLent = true;
  if (flavour !== "light") setFlavour("light");
  return () => {
    const now = store.getState();
    if (!isLent) return;
    isLent = false;
    now.showSheetMap(null);
    if (flavour !== "light" && now.flavour === "light") now.setFlavour(flavour);
    if (cameraStands === "home") now.goHome();
    else if (cameraStands !== "free") now.zoomToZones(cameraStands);
    else if (camera) now.showCamera(camera, true);
  };
}
