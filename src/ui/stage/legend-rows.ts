import { textWidthEm } from "../../cartography/text-size";
import { secondText, textIn } from "../../i18n/translate";
import type { Drawing } from "../../cartography/drawing";
import type { Language } from "../../domain/saved-view";
import type { Text } from "../../domain/text";

/** A sign of the map and what it means; a heading has no sign. */
export type LegendEntry = { id: string; sign: { drawing: Drawing; scale: number } | null; words: Text };

/** What a legend is as large as: widths of its entries and the height of a row, rem. */
export type LegendSize = { entries: readonly number[]; row: number };

/** The style sheet of the legend has the same, rem: the floor of a stage's type, gaps, and what stands around them. */
export const legendType = { size: 0.6875, line: 1.2, signGap: 0.3125, gap: 0.8125, rowGap: 0.21875, paddingInline: 0.625, paddingBlock: 0.4375 } as const;
/** Letters are as wide as their font has them, some 5 % more or less than estimated. */
const spare = 1.05;

export function legendSize(entries: readonly LegendEntry[], language: Language): LegendSize {
  const { size, line, signGap } = legendType;
  const linesOf = ({ words }: LegendEntry): string[] => [textIn(language, words), secondText(language, words) ?? ""];
  const heightOf = (entry: LegendEntry): number => Math.max(linesOf(entry).filter(Boolean).length * size * line, entry.sign ? (entry.sign.drawing.height * entry.sign.scale) / 16 : 0);
  return {
    entries: entries.map((entry) => (entry.sign ? (entry.sign.drawing.width * entry.sign.scale) / 16 + signGap : 0) + Math.max(...linesOf(entry).map(textWidthEm)) * size * spare),
    row: Math.max(0, ...entries.map(heightOf)),
  };
}

/** How many rows its entries take one after the other in so much width, and how wide the widest row is, rem; frame not included. */
export function legendRows({ entries }: LegendSize, width: number): { rows: number; width: number } {
  let [rows, x, widest] = [0, 0, 0];
  for (const entry of entries) {
    const isFirst = rows === 0 || x + legendType.gap + entry > width;
    x = isFirst ? entry : x + legendType.gap + entry;
    if (isFirst) rows += 1;
    widest = Math.max(widest, x);
  }
  return { rows, width: Math.min(widest, width) };
}

/** Size of the whole with its frame, in at most so much width, rem. */
export function legendBox(size: LegendSize, most: number): { width: number; height: number } {
  const { rowGap, paddingInline, paddingBlock } = legendType;
  const { rows, width } = legendRows(size, most - 2 * paddingInline);
  return { width: width + 2 * paddingInline, height: rows * size.row + (rows - 1) * rowGap + 2 * paddingBlock };
}
