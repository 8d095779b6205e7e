import { layCellLine } from "./cell-layout";
import type { CellLine } from "./comparison-picture";
import { layLegend, legendHeightPx, type ImageLegend } from "./image-legend";
import { broken, noteFont, wrapped } from "./image-text";
import { fonts, type Look } from "./sheet-look";
import { pitchOf, stacked, type Laid, type Run } from "./sheet-runs";

type Place = { x: number; y: number; width: number };

/** What must be read with the picture: the notes first and strong, then sources line by line. */
export function layNotes(notes: readonly string[], sources: readonly string[], { x, y, width }: Place, { measure, ink, ink2 }: Look): Laid {
  const [notePitch, sourcePitch] = [pitchOf(fonts.strong), pitchOf(fonts.second)];
  const line = (text: string, at: number, font: (typeof fonts)["strong" | "second"], color: string): Run => ({ is: "text", text, x, y: at, width: measure(text, font), height: pitchOf(font), font, color, underline: null });
  const said = wrapped(notes, width, measure, fonts.strong).map((text, index) => line(text, y + index * notePitch, fonts.strong, ink));
  const below = y + said.length * notePitch + (said.length > 0 ? 3 : 0);
  const named = sources.flatMap((source) => broken(source, width, measure, fonts.second)).map((text, index) => line(text, below + index * sourcePitch, fonts.second, ink2));
  return { runs: [...said, ...named], bottom: below + named.length * sourcePitch };
}

/** How the kinds of figures are told from each other, in the forms themselves. */
export function layKey(key: readonly CellLine[], { x, y, width }: Place, look: Look): Laid {
  const runs: Run[] = [];
  let [left, top, bottom] = [x, y, y];
  for (const line of key) {
    const own = look.measure(line.words[0], fonts.strong) + (line.look === "unknown" ? 30 : 0) + (line.status ? 16 : 0) + (line.isDoubtful ? 12 : 0) + 4;
    if (left > x && left + own > x + width) [left, top] = [x, bottom];
    const laid = layCellLine(line, { x: left, y: top, width: Math.min(own, width) }, look);
    runs.push(...laid.runs);
    bottom = Math.max(bottom, laid.bottom);
    left += own + 20;
  }
  return { runs, bottom };
}

/** Legends of themes, one below the other. */
export const layLegends = (legends: readonly ImageLegend[], { x, y, width }: Place, { measure, ink, ink2 }: Look): Laid =>
  stacked(legends, y, (legend, top) => {
    const pitch = pitchOf(noteFont);
    const laid = layLegend(legend, width, (words) => measure(words), (text) => broken(text, width, measure));
    const text = (words: string, at: { x: number; y: number }, font: (typeof fonts)["head" | "body"], color: string): Run => ({ is: "text", text: words, ...at, width: measure(words, font), height: pitch, font, color, underline: null });
    const foot = top + pitch + laid.lines * legendLine;
    return {
      runs: [
        text(laid.title, { x, y: top }, fonts.head, ink),
        ...laid.entries.flatMap(({ drawing, words, x: at, line }): Run[] => {
          const middle = top + pitch + line * legendLine + legendLine / 2;
          return [{ is: "drawing", drawing, x: x + at, y: middle - drawing.height / 2 }, text(words, { x: x + at + drawing.width + symbolGap, y: middle - pitch / 2 }, fonts.body, ink2)];
        }),
        ...laid.notes.map((note, index) => text(note, { x, y: foot + index * pitch }, fonts.body, ink2)),
      ],
      bottom: top + legendHeightPx(laid, pitch),
    };
  });

const [legendLine, symbolGap] = [26, 7] as const;
