import { saveFile } from "../../../platform/save-file";
import type { MapCapture } from "../../../store/map-capture";
import type { PlanStoreApi } from "../../../store/plan-store";
import { makePicture } from "./make-picture";

/** Saves the comparison as a PNG; it throws where none is made. */
export async function savePicture(store: PlanStoreApi, capture: MapCapture): Promise<true> {
  const { png, name } = await makePicture(store, capture);
  saveFile(name, png);
  return true;
}
