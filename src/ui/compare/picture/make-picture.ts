import { composeComparison } from "../../../sheets/comparison-image";
import type { MapCapture } from "../../../store/map-capture";
import type { PlanStoreApi } from "../../../store/plan-store";
import { copyPanes } from "./copy-panes";
import { describeComparison, fileName } from "./describe-comparison";

export type MadePicture = { png: Blob; name: string };

/**
 * The comparison as a PNG.
 * @throws where nothing is compared, the maps keep changing, or the browser makes none
 */
export async function makePicture(store: PlanStoreApi, capture: MapCapture): Promise<MadePicture> {
  const { copies, state } = await copyPanes(store.getState, capture);
  const date = today();
  const picture = await describeComparison(store, state, copies, textScale(), date);
  if (!picture) throw new Error("nothing is compared");
  const canvas = await composeComparison(picture, copies, textScale());
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  // A canvas of that size is worth hundreds of megabytes to whoever waits for it to be collected.
  canvas.width = 0;
  if (!png) throw new Error("no image was made");
  return { png, name: `${fileName(state, date)}.png` };
}

/** The local day. */
export const today = (): string => new Date().toLocaleDateString("sv-SE");

/** How much larger than on a desk text is on this screen. */
export const textScale = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
