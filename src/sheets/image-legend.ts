import type { Drawing } from "../cartography/drawing";

/** A legend of a saved image: what the symbols are called, and what must be read with them. */
export type ImageLegend = { title: string; entries: readonly { drawing: Drawing; words: string }[]; notes: readonly string[] };

type Placed = { drawing: Drawing; words: string; x: number; line: number };
/** Where each entry stands, line by line; `notes` are broken already. */
export type LegendLayout = { title: string; entries: readonly Placed[]; notes: readonly string[]; lines: number };

export const legendLinePx = 26;
const [symbolGap, entryGap] = [7, 18];

/** Entries one after the other, on a new line where the next would not fit. */
export function layLegend({ title, entries, notes }: ImageLegend, widthPx: number, measure: (words: string) => number, broken: (text: string) => string[]): LegendLayout {
  const placed: Placed[] = [];
  let [x, line] = [0, 0];
  for (const { drawing, words } of entries) {
    const width = drawing.width + symbolGap + measure(words);
    if (x > 0 && x + width > widthPx) [x, line] = [0, line + 1];
    placed.push({ drawing, words, x, line });
    x += width + entryGap;
  }
  return { title, entries: placed, notes: notes.flatMap(broken), lines: entries.length > 0 ? line + 1 : 0 };
}

export const legendHeightPx = ({ lines, notes }: LegendLayout, textLinePx: number): number => (1 + notes.length) * textLinePx + lines * legendLinePx + 6;

/** Paints a legend with its upper left corner at `x`, `y`; font and colours of the words are the caller's. */
export function paintLegend(context: CanvasRenderingContext2D, layout: LegendLayout, x: number, y: number, textLinePx: number, bold: () => void, plain: () => void): void {
  bold();
  context.fillText(layout.title, x, y);
  plain();
  const top = y + textLinePx;
  for (const { drawing, words, x: at, line } of layout.entries) {
    const middle = top + line * legendLinePx + legendLinePx / 2;
    context.save();
    context.translate(x + at, middle - drawing.height / 2);
    paintDrawing(context, drawing);
    context.restore();
    context.textBaseline = "middle";
    context.fillText(words, x + at + drawing.width + symbolGap, middle);
    context.textBaseline = "top";
  }
  const foot = top + layout.lines * legendLinePx;
  layout.notes.forEach((note, index) => context.fillText(note, x, foot + index * textLinePx));
}

/** Paints a small picture with its upper left corner at the origin. */
export function paintDrawing(context: CanvasRenderingContext2D, { paths }: Drawing): void {
  for (const { d, x, y, zoom, fill, stroke, opacity } of paths) {
    context.save();
    context.globalAlpha = opacity;
    context.translate(x, y);
    context.scale(zoom, zoom);
    const outline = new Path2D(d);
    if (fill !== null) {
      context.fillStyle = fill;
      context.fill(outline);
    }
    if (stroke !== null) {
      context.lineJoin = "round";
      context.lineCap = stroke.dash.length > 0 ? "butt" : "round";
      context.setLineDash([...stroke.dash]);
      context.lineWidth = stroke.width;
      context.strokeStyle = stroke.color;
      context.stroke(outline);
    }
    context.restore();
  }
}
