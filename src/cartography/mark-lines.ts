import { textWidthEm } from "./text-size";

/** A line of a mark, px of a desk: its type size, and where its middle lies in the frame. */
type MarkLine = { text: string; sizePx: number; middlePx: number };

const lead = { sizePx: 10, middlePx: 8 } as const;
const second = { sizePx: 8.5, middlePx: 18.5 } as const;
const [oneLinePx, twoLinesPx] = [15, 25];

/** What stands in the frame of a mark and how high that is, px: the second language, where there is one, on a line below the first. */
export function markLines(text: string): { lines: readonly MarkLine[]; heightPx: number } {
  const [first = "", below] = text.split("\n");
  const top = { ...lead, text: first };
  return below === undefined ? { lines: [top], heightPx: oneLinePx } : { lines: [top, { ...second, text: below }], heightPx: twoLinesPx };
}

/** Width of the frame in ems of its first line. */
export const markWidthEm = (text: string): number => Math.max(...markLines(text).lines.map(({ text: line, sizePx }) => (textWidthEm(line) * sizePx) / lead.sizePx));
