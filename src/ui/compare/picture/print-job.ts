import { composePanes } from "../../../sheets/comparison-image";
import type { ComparisonPicture } from "../../../sheets/comparison-picture";
import type { Measure } from "../../../sheets/image-text";
import { layWithFonts } from "../../../sheets/sheet-fonts";
import type { MapCapture } from "../../../store/map-capture";
import type { PlanStoreApi } from "../../../store/plan-store";
import { copyPanes } from "./copy-panes";
import { describeComparison, fileName } from "./describe-comparison";
import { textScale, today } from "./make-picture";
import { paperWords } from "./picture-facts";
import { comparedIn } from "./places-picture";

/** What is on the paper: the maps as one image, the rest as text. `end` gives everything back. */
export type PrintJob = { picture: ComparisonPicture; image: string; widthMm: number; sourcesAt: "below" | "beside"; scale: readonly string[]; fileName: string; end: () => void };

/** A lying A4 less its margins (`PrintSheet.module.css`). */
const paper = { widthMm: 273, heightMm: 190 } as const;
const [leastMapsMm, leastColumnMm] = [90, 50] as const;

/** The first page: as large as the maps can be with the sources below or, where they are narrow, beside them. */
function firstPage({ title, subtitle, sources, notes }: ComparisonPicture, ratio: number, measure: Measure): { widthMm: number; sourcesAt: PrintJob["sourcesAt"] } {
  const linesMm = (texts: readonly string[], sizePt: number, pitchMm: number, widthMm: number = paper.widthMm) =>
    texts.reduce((sum, text) => sum + Math.ceil((measure(text, { sizePx: sizePt / ptPerPx, weight: 400, family: "sans" }) * mmPerPx) / (widthMm * 0.95)), 0) * pitchMm;
  const framed = paper.heightMm - gapsMm - (title.length - 1) * secondCaptionMm - linesMm(title.slice(0, 1), 17, 8) - linesMm(title.slice(1), 10, 5.5) - linesMm(subtitle, 9, 4.7) - linesMm([notes.join(" · ")], 9.3, 4.7);
  const below = Math.min(paper.widthMm, Math.max(leastMapsMm, framed - linesMm(sources, 8, 4.2)) * ratio);
  const fits = (widthMm: number) => linesMm(sources, 8, 4.2, paper.widthMm - widthMm - 6) <= framed;
  for (let beside = Math.min(paper.widthMm - leastColumnMm - 6, framed * ratio); beside > below; beside -= stepMm) if (fits(beside)) return { widthMm: beside, sourcesAt: "beside" };
  return { widthMm: below, sourcesAt: "below" };
}

const stepMm = 4;

/** Rules and distances between the parts, and the caption. */
const gapsMm = 25;
/** With the English the caption takes more lines. */
const secondCaptionMm = 9;
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
    const { canvas, width, height } = await composePanes(picture, copies, scale);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    canvas.width = 0;
    if (!png) throw new Error("no image was made");
    const image = URL.createObjectURL(png);
    const { widthMm, sourcesAt } = await layWithFonts((measure) => firstPage(picture, width / height, measure));
    const end = () => {
      URL.revokeObjectURL(image);
      restore();
    };
    return { picture, image, widthMm, sourcesAt, scale: state.comparison?.mode === "places" ? (paperWords(state, comparedIn(state, state.comparison).filter((one) => one !== null), scale, widthMm)?.(width) ?? []) : [], fileName: fileName(state, date), end };
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
