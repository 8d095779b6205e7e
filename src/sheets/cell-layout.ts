import { hatchIn, path, roundedBox, stroke, type Drawing } from "../cartography/drawing";
import { statusGlyph } from "../cartography/status-stack";
import type { CellLine, SheetCell } from "./comparison-picture";
import type { Font } from "./image-text";
import { fonts, type Look } from "./sheet-look";
import { paragraph, pitchOf, stacked, type Laid, type Run, type Underline } from "./sheet-runs";

type Place = { x: number; y: number; width: number };

/** A cell: published figures strong, entered ones underlined, computed quiet, scenarios dashed, the unknown beside a hatch, what is not there yet behind its glyph, doubt as a raised mark. */
export const layCell = (cell: SheetCell, { x, y, width }: Place, look: Look): Laid => stacked(cell, y, (line, at) => layCellLine(line, { x, y: at, width }, look));

export function layCellLine({ words: [lead, second], look: kind, isDoubtful, status = null }: CellLine, { x, y, width }: Place, look: Look): Laid {
  const { measure, ink2, caution } = look;
  const { font, color, underline } = styleOf(kind, look);
  const left = kind === "unknown" ? hatchWidth + 6 : status === null ? 0 : glyphPx + 4;
  const right = isDoubtful ? measure("?", fonts.mark) + 2 : 0;
  const laid = paragraph(lead, { x: x + left, y, width: width - left - right, font, color, measure, underline });
  const runs: Run[] = [...laid.runs];
  if (kind === "unknown") runs.push({ is: "drawing", x, y: y + 4, drawing: unknownHatch(look.unknown) });
  if (status !== null) runs.push({ is: "drawing", x, y: y + (pitchOf(font) - glyphPx) / 2, drawing: { width: glyphPx, height: glyphPx, paths: statusGlyph(status, color) } });
  const last = laid.runs.at(-1);
  if (isDoubtful && last) runs.push({ is: "text", text: "?", x: last.x + last.width + 2, y: last.y - 2, width: right - 2, height: 14, font: fonts.mark, color: caution, underline: null });
  if (second === undefined) return { runs, bottom: laid.bottom };
  const below = paragraph(second, { x: x + left, y: laid.bottom - 2, width: width - left, font: fonts.note, color: ink2, measure });
  return { runs: [...runs, ...below.runs], bottom: below.bottom };
}

function styleOf(kind: CellLine["look"], { ink, ink2, ink3, accent, simulated }: Look): { font: Font; color: string; underline: Underline | null } {
  switch (kind) {
    case "published":
      return { font: fonts.strong, color: ink, underline: null };
    case "entered":
      return { font: fonts.strong, color: ink, underline: { color: accent, isDashed: false } };
    case "simulated":
      return { font: fonts.strong, color: simulated, underline: { color: simulated, isDashed: true } };
    case "computed":
      return { font: fonts.body, color: ink2, underline: null };
    case "unknown":
      return { font: fonts.second, color: ink3, underline: null };
    case "quiet":
      return { font: fonts.note, color: ink2, underline: null };
    case "plain":
      return { font: fonts.body, color: ink, underline: null };
  }
}

const [hatchWidth, hatchHeight, glyphPx] = [22, 12, 12];

/** Hatch means that nothing is known; beside it two words, never on it. */
const unknownHatch = (color: string): Drawing => ({
  width: hatchWidth,
  height: hatchHeight,
  paths: [
    path(hatchIn(hatchWidth - 1, hatchHeight - 1, 4), { x: 0.5, y: 0.5, stroke: stroke(color, 0.9), opacity: 0.55 }),
    path(roundedBox(hatchWidth - 1, hatchHeight - 1, 2), { x: 0.5, y: 0.5, stroke: stroke(color, 0.9), opacity: 0.6 }),
  ],
});
