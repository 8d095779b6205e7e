import type { StatementStatus } from "../domain/statement";
import type { FlavourName } from "../domain/saved-view";
import { circle, path, roundedBox, stroke, type Drawing, type DrawnPath } from "./drawing";
import { flavourOf } from "./flavour";

const glyphPx = 12;
const pitch = 14;
const inset = 4;
const mostInRow = 10;

/** How firm a thing is, by fill alone and without any colour: the same glyph as in lists. */
export function statusGlyph(status: StatementStatus, color: string): DrawnPath[] {
  const middle = { x: glyphPx / 2, y: glyphPx / 2 };
  const filled = (d: string) => path(d, { fill: color });
  const ring = path(circle(4.4), { ...middle, stroke: stroke(color, 1.3, status === "target" ? [2, 1.45] : []) });
  switch (status) {
    case "existing":
      return [path(circle(5), { ...middle, fill: color })];
    case "under-construction":
      return [filled("M6 1.6A4.4 4.4 0 0 1 6 10.4Z"), ring];
    case "mixed":
      return [filled("M6 6V1.6A4.4 4.4 0 0 0 1.6 6ZM6 6V10.4A4.4 4.4 0 0 0 10.4 6Z"), ring];
    case "target":
      return [path(circle(1.5), { ...middle, fill: color }), ring];
    case "planned":
      return [ring];
  }
}

/** One glyph per figure, the figures of a status side by side: a count of figures, and no amount of anything. */
export function statusStack(groups: readonly { status: StatementStatus; figures: number }[], name: FlavourName): Drawing {
  const { panel, ink, ink3 } = flavourOf(name);
  const rows = groups.flatMap(({ status, figures }) =>
    Array.from({ length: Math.ceil(figures / mostInRow) }, (_, row) => ({ status, glyphs: Math.min(mostInRow, figures - row * mostInRow) })),
  );
  const width = Math.max(1, ...rows.map(({ glyphs }) => glyphs)) * pitch - (pitch - glyphPx) + 2 * inset;
  const height = Math.max(1, rows.length) * pitch - (pitch - glyphPx) + 2 * inset;
  const glyphs = rows.flatMap(({ status, glyphs: count }, row) =>
    Array.from({ length: count }, (_, column) => statusGlyph(status, ink).map((one) => ({ ...one, x: one.x + inset + column * pitch, y: one.y + inset + row * pitch }))).flat(),
  );
  return { width, height, paths: [path(roundedBox(width - 1, height - 1, 4), { x: 0.5, y: 0.5, fill: panel, stroke: stroke(ink3, 1), opacity: 0.92 }), ...glyphs] };
}
