import { layComparison, layPanesOnly } from "./comparison-layout";
import type { ComparisonPicture } from "./comparison-picture";
import { paintRuns, type PaneCopy } from "./paint-runs";
import { layWithFonts } from "./sheet-fonts";
import type { SheetLayout } from "./sheet-frame";

/** What every browser can hold as one canvas, along a side and in all. */
const [longestPx, mostPixels] = [8192, 40_000_000] as const;
/** Pixels per px of the sheet: what a print wants. */
const leastRatio = 2;

/**
 * A comparison as one canvas: the maps in the page's arrangement, each with its head, scale and ghosts, then table, notes and sources.
 * `scale` is how much larger than on a desk text is on this screen.
 * @throws where the browser gives no canvas
 */
export const composeComparison = (sheet: ComparisonPicture, copies: readonly PaneCopy[], scale: number): Promise<HTMLCanvasElement> =>
  layWithFonts((measure) => layComparison(sheet, scale, measure)).then((layout) => paintSheet(layout, copies, scale));

/** The maps alone, for a page that sets the rest as text; `width` in px of the sheet. */
export async function composePanes(sheet: ComparisonPicture, copies: readonly PaneCopy[], scale: number): Promise<{ canvas: HTMLCanvasElement; width: number; height: number }> {
  const layout = await layWithFonts((measure) => layPanesOnly(sheet, scale, measure));
  return { canvas: paintSheet(layout, copies, scale), width: layout.width, height: layout.height };
}

function paintSheet(layout: SheetLayout, copies: readonly PaneCopy[], scale: number): HTMLCanvasElement {
  const ratio = ratioFor(layout, Math.max(leastRatio, ...copies.map((copy) => (copy ? copy.pixelRatio * scale : 0))));
  const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(layout.width * ratio), height: Math.round(layout.height * ratio) });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to draw on");
  context.scale(ratio, ratio);
  paintRuns(context, layout.runs, copies);
  return canvas;
}

/** The wanted ratio, or as much of it as a canvas of that size can have. */
export const ratioFor = ({ width, height }: Pick<SheetLayout, "width" | "height">, wanted: number): number => Math.min(wanted, longestPx / width, longestPx / height, Math.sqrt(mostPixels / (width * height)));
