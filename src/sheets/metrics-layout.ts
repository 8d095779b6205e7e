import { slotColor, slotLine } from "../cartography/slot-style";
import { layCell } from "./cell-layout";
import type { SheetRow, SheetTable, Words } from "./comparison-picture";
import { fonts, type Look } from "./sheet-look";
import { paragraph, type Laid, type Run } from "./sheet-runs";

const [padding, gap, rowGap, leastCell, leastLabel] = [12, 12, 7, 104, 132] as const;

/** As narrow as a table with so many columns may be. */
export const leastTableWidth = (columns: number): number => 2 * padding + leastLabel + columns * (leastCell + gap);

/** The metrics as a table: a line sample per column, groups, then row by row; nothing leaves its cell. */
export function layTable({ columns, rows, title }: SheetTable, { x, y, width }: { x: number; y: number; width: number }, look: Look): Laid {
  const { measure, ink, ink2, panel2, rule } = look;
  const label = Math.max(leastLabel, Math.min(220, (width - 2 * padding) * 0.3));
  const cell = (width - 2 * padding - label) / columns.length - gap;
  const cellX = (index: number) => x + padding + label + gap + index * (cell + gap);
  const labelled = (words: Words, at: number, font: (typeof fonts)["body" | "head"], color: string) => layWords(words, { x: x + padding, y: at, width: label }, font, color, look);
  const runs: Run[] = [];
  const heads = columns.map(({ slot, words }, index) => {
    const line = slotLine(slot);
    const middle = y + 18;
    const sample: Run = { is: "line", from: [cellX(index), middle], to: [cellX(index) + sampleWidth, middle], stroke: { color: slotColor(slot, look.name), width: line.widthPx + 0.6, dash: line.dashPx } };
    const laid = layWords(words, { x: cellX(index) + sampleWidth + 8, y: y + 8, width: cell - sampleWidth - 8 }, fonts.head, slotColor(slot, look.name), look);
    return { runs: [sample, ...laid.runs], bottom: laid.bottom };
  });
  const name = labelled(title, y + 8, fonts.head, ink);
  const headBottom = Math.max(name.bottom, ...heads.map(({ bottom }) => bottom)) + 8;
  runs.push({ is: "box", x, y, width, height: headBottom - y, fill: panel2, stroke: null, radius: 6 }, ...name.runs, ...heads.flatMap((head) => head.runs));
  let at = headBottom;
  for (const row of rows) {
    if (row.is === "group") {
      const laid = layWords(row.words, { x: x + padding, y: at + 12, width: width - 2 * padding }, fonts.second, ink2, look);
      runs.push(...laid.runs);
      at = laid.bottom + 2;
      continue;
    }
    const laid = layRow(row, at + rowGap);
    runs.push(...laid.runs, { is: "line", from: [x + padding, laid.bottom + rowGap], to: [x + width - padding, laid.bottom + rowGap], stroke: { color: rule, width: 1, dash: [] } });
    at = laid.bottom + rowGap;
  }
  return { runs, bottom: at };

  function layRow({ words, note, cells }: Extract<SheetRow, { is: "row" }>, top: number): Laid {
    const called = labelled(words, top, fonts.body, ink);
    const noted = note === null ? { runs: [], bottom: called.bottom } : paragraph(note, { x: x + padding, y: called.bottom - 1, width: label, font: fonts.note, color: look.ink3, measure });
    const laid = cells.map((one, index) => layCell(one, { x: cellX(index), y: top, width: cell }, look));
    return { runs: [...called.runs, ...noted.runs, ...laid.flatMap((one) => one.runs)], bottom: Math.max(noted.bottom, ...laid.map(({ bottom }) => bottom)) };
  }
}

export const sampleWidth = 26;

/** A name, with the English quieter below it. */
export function layWords([lead, second]: Words, { x, y, width }: { x: number; y: number; width: number }, font: (typeof fonts)[keyof typeof fonts], color: string, { measure, ink2 }: Look): Laid {
  const first = paragraph(lead, { x, y, width, font, color, measure });
  if (second === undefined) return first;
  const below = paragraph(second, { x, y: first.bottom - 2, width, font: fonts.note, color: ink2, measure });
  return { runs: [...first.runs, ...below.runs], bottom: below.bottom };
}

/** A table as two of the same width, each with its head: split where a group begins, as evenly as the groups allow. */
export function halvesOf(table: SheetTable): readonly SheetTable[] {
  const starts = table.rows.flatMap((row, index) => (row.is === "group" && index > 0 ? [index] : []));
  const middle = table.rows.length / 2;
  const at = starts.reduce<number | null>((best, start) => (best === null || Math.abs(start - middle) < Math.abs(best - middle) ? start : best), null);
  return at === null ? [table] : [{ ...table, rows: table.rows.slice(0, at) }, { ...table, rows: table.rows.slice(at) }];
}
