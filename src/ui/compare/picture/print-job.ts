import { composePanes } from "../../../sheets/comparison-image";
import type { ComparisonPicture } from "../../../sheets/comparison-picture";
import type { MapCapture } from "../../../store/map-capture";
import type { PlanStoreApi } from "../../../store/plan-store";
import { copyPanes } from "./copy-panes";
import { describeComparison, fileName } from "./describe-comparison";
import { textScale, today } from "./make-picture";
import { paperWords } from "./picture-facts";

/** What is on the paper: the maps as one image, the rest as text. `end` gives everything back. */
export type PrintJob = { picture: ComparisonPicture; image: string; widthMm: number; scale: string | null; date: string; fileName: string; end: () => void };

/** Room for the maps on a lying A4 between its head and its notes. */
const room = { widthMm: 273, heightMm: 132 } as const;

/**
 * Makes everything ready for paper, which is light: a dark page turns light until the print is over.
 * @throws where nothing is compared, or the maps keep changing
 */
export async function makePrintJob(store: PlanStoreApi, capture: MapCapture): Promise<PrintJob> {
  const restore = turnLight(store);
  try {
    const { copies, state } = await copyPanes(store.getState, capture);
    const date = today();
    const scale = textScale();
    const picture = await describeComparison(store, state, copies, scale, date);
    if (!picture) throw new Error("nothing is compared");
    const { canvas, width, height } = composePanes(picture, copies, scale);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    canvas.width = 0;
    if (!png) throw new Error("no image was made");
    const image = URL.createObjectURL(png);
    const widthMm = Math.min(room.widthMm, (room.heightMm * width) / height);
    const { paneScale } = state;
    const end = () => {
      URL.revokeObjectURL(image);
      restore();
    };
    return { picture, image, widthMm, scale: picture.mode === "places" && paneScale ? paperWords(state, paneScale.metresPerPixel * scale, widthMm)(width) : null, date, fileName: fileName(state, date), end };
  } catch (cause) {
    restore();
    throw cause;
  }
}

function turnLight(store: PlanStoreApi): () => void {
  const { flavour, setFlavour } = store.getState();
  if (flavour === "light") return () => undefined;
  setFlavour("light");
  return () => {
    if (store.getState().flavour === "light") setFlavour(flavour);
  };
}
