import { slotColor, slotLine } from "../cartography/slot-style";
import type { ComparisonSlot } from "../domain/comparison";
import { sampleWidth } from "./metrics-layout";
import { fonts, type Look } from "./sheet-look";
import { paragraph, pitchOf, stacked, type Laid } from "./sheet-runs";

export type Place = { x: number; y: number; width: number };

/** A place by its line and its name in its colour. */
export function layName({ slot, name }: { slot: ComparisonSlot; name: string }, { x, y, width }: Place, { measure, name: flavour }: Look): Laid {
  const color = slotColor(slot, flavour);
  const line = slotLine(slot);
  const middle = y + pitchOf(fonts.second) / 2;
  const said = paragraph(name, { x: x + sampleWidth + 6, y, width: width - sampleWidth - 6, font: { ...fonts.second, weight: 600 }, color, measure });
  return { runs: [{ is: "line", from: [x, middle], to: [x + sampleWidth, middle], stroke: { color, width: line.widthPx, dash: line.dashPx } }, ...said.runs], bottom: said.bottom };
}

/** Quiet sentences below a chart. */
export const laySaid = (sentences: readonly string[], { x, y, width }: Place, { measure, ink2 }: Look): Laid => stacked(sentences, y, (text, top) => paragraph(text, { x, y: top, width, font: fonts.note, color: ink2, measure }));
