import { composeComparison } from "../../../sheets/comparison-image";
import { saveFile } from "../../../platform/save-file";
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
  const canvas = composeComparison(picture, copies, textScale());
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  // A canvas of that size is worth hundreds of megabytes to whoever waits for it to be collected.
  canvas.width = 0;
  if (!png) throw new Error("no image was made");
  return { png, name: `${fileName(state, date)}.png` };
}

export async function savePicture(store: PlanStoreApi, capture: MapCapture): Promise<void> {
  const { png, name } = await makePicture(store, capture);
  saveFile(name, png);
}

/**
 * Puts the picture on the clipboard; where the browser does not allow that, downloads it. The clipboard is asked at once, within the
 * press, and waits for the picture.
 * @throws where no picture is made
 */
export async function copyPicture(store: PlanStoreApi, capture: MapCapture): Promise<"copied" | "saved"> {
  const made = makePicture(store, capture);
  const isCopied = await offerToClipboard(made.then(({ png }) => png));
  if (isCopied) return "copied";
  const { png, name } = await made;
  saveFile(name, png);
  return "saved";
}

async function offerToClipboard(png: Promise<Blob>): Promise<boolean> {
  // Typed as always there, but missing outside of secure contexts and in older browsers.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard || typeof clipboard.write !== "function" || typeof ClipboardItem === "undefined") return false;
  const wasRefused = () => false;
  try {
    return await clipboard.write([new ClipboardItem({ "image/png": png })]).then(() => true, wasRefused);
  } catch {
    return false;
  }
}

/** The local day. */
export const today = (): string => new Date().toLocaleDateString("sv-SE");

/** How much larger than on a desk text is on this screen. */
export const textScale = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
