import { composePanes } from "../../../sheets/comparison-image";
import type { ComparisonPicture } from "../../../sheets/comparison-picture";
import { canvasMeasure, type Measure } from "../../../sheets/image-text";
import type { MapCapture } from "../../../store/map-capture";
import type { PlanStoreApi } from "../../../store/plan-store";
import { copyPanes } from "./copy-panes";
import { describeComparison, fileName } from "./describe-comparison";
import { textScale, today } from "./make-picture";
import { paperWords } from "./picture-facts";

/** What is on the paper: the maps as one image, the rest as text. `end` gives everything back. */
export type PrintJob = { picture: ComparisonPicture; image: string; widthMm: number; scale: string | null; date: string; fileName: string; end: () => void };

/** A lying A4 less its margins (`PrintSheet.module.css`). */
const paper = { widthMm: 273, heightMm: 190 } as const;
const leastMapsMm = 90;

/** What the head, the sources and the notes leave of the first page for the maps. */
function roomMm({ title, subtitle, sources, notes }: ComparisonPicture, measure: Measure): number {
  const linesMm = (texts: readonly string[], sizePt: number, pitchMm: number) =>
    texts.reduce((sum, text) => sum + Math.ceil((measure(text, { sizePx: sizePt / ptPerPx, weight: 400, family: "sans" }) * mmPerPx) / (paper.widthMm * 0.97)), 0) * pitchMm;
  const text = linesMm(title.slice(0, 1), 17, 8) + linesMm(title.slice(1), 10, 5.5) + linesMm(subtitle, 9, 4.7) + linesMm(sources, 8, 4.2) + linesMm([notes.join(" · ")], 9.3, 4.7);
  return Math.max(leastMapsMm, paper.heightMm - text - gapsMm);
}

/** Rules and distances between the parts, and the caption. */
const gapsMm = 25;
const ptPerPx = 0.75;
const mmPerPx = 25.4 / 96;

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
    const widthMm = Math.min(paper.widthMm, (roomMm(picture, canvasMeasure()) * width) / height);
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
