import type { SheetBar } from "./comparison-picture";
import { fonts, type Look } from "./sheet-look";
import { pitchOf, type Run } from "./sheet-runs";

const [paddingX, paddingY, tickPx, linePx] = [10, 5, 7, 1.5] as const;

/** How much a scale bar of that length takes. */
export const barSize = ({ lengthPx }: SheetBar): { width: number; height: number } => ({ width: lengthPx + 2 * paddingX, height: pitchOf(fonts.second) + tickPx + 2 * paddingY });

/** As on screen: 0 and the length over a bar with ticks at both ends and in the middle, on a ground of its own. */
export function layBar(bar: SheetBar, x: number, y: number, { measure, ink, ink2, panel, ruleStrong }: Look): Run[] {
  const { width, height } = barSize(bar);
  const [left, right, foot] = [x + paddingX, x + paddingX + bar.lengthPx, y + height - paddingY];
  const textHeight = pitchOf(fonts.second);
  const word = (text: string, at: number, own: number): Run => ({ is: "text", text, x: at, y: y + paddingY - 2, width: own, height: textHeight, font: fonts.second, color: ink2, underline: null });
  const box = (from: number, top: number, wide: number, high: number): Run => ({ is: "box", x: from, y: top, width: wide, height: high, fill: ink, stroke: null, radius: 0 });
  const long = measure(bar.words, fonts.second);
  return [
    { is: "box", x, y, width, height, fill: panel, stroke: { color: ruleStrong, width: 1, dash: [] }, radius: 5 },
    word("0", left, measure("0", fonts.second)),
    word(bar.words, right - long, long),
    box(left, foot - tickPx, linePx, tickPx),
    box(right - linePx, foot - tickPx, linePx, tickPx),
    box((left + right) / 2 - 0.5, foot - tickPx + 2, 1, tickPx - 2),
    box(left, foot - linePx, bar.lengthPx, linePx),
  ];
}
