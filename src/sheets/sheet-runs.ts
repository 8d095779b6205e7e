import type { Drawing } from "../cartography/drawing";
import { broken, lineHeight, type Font, type Measure } from "./image-text";

/** What a sheet is made of, bottom to top, in px of the sheet; whoever paints it decides nothing. */
export type Run =
  | { is: "text"; text: string; x: number; y: number; width: number; height: number; font: Font; color: string; underline: Underline | null }
  | { is: "box"; x: number; y: number; width: number; height: number; fill: string | null; stroke: Stroke | null; radius: number }
  | { is: "line"; from: readonly [number, number]; to: readonly [number, number]; stroke: Stroke }
  | { is: "drawing"; x: number; y: number; drawing: Drawing }
  /** The copy of a map, with its upper left corner at `x`, `y`; `from` and `to` cut it, in shares of its width. */
  | { is: "map"; pane: number; x: number; y: number; width: number; height: number; from: number; to: number };

export type Stroke = { color: string; width: number; dash: readonly number[]; isRound?: boolean };
export type Underline = { color: string; isDashed: boolean };
export type TextRun = Extract<Run, { is: "text" }>;
/** Runs and where they end. */
export type Laid = { runs: readonly Run[]; bottom: number };

type Set = { x: number; y: number; width: number; font: Font; color: string; measure: Measure; underline?: Underline | null; align?: "left" | "right" };

/** Text in a column, line by line. */
export function paragraph(text: string, { x, y, width, font, color, measure, underline = null, align = "left" }: Set): { runs: TextRun[]; bottom: number } {
  const height = pitchOf(font);
  const runs = broken(text, width, measure, font).map((line, index): TextRun => {
    const own = measure(line, font);
    return { is: "text", text: line, x: align === "right" ? x + width - own : x, y: y + index * height, width: own, height, font, color, underline };
  });
  return { runs, bottom: y + runs.length * height };
}

export const pitchOf = ({ sizePx }: Font): number => Math.round(sizePx * lineHeight);

/** One after the other from `y` down. */
export function stacked<T>(parts: readonly T[], y: number, lay: (part: T, y: number) => Laid): Laid {
  const runs: Run[] = [];
  let at = y;
  for (const part of parts) {
    const laid = lay(part, at);
    runs.push(...laid.runs);
    at = laid.bottom;
  }
  return { runs, bottom: at };
}
