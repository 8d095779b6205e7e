import type { ComparisonPicture, PlacesPicture } from "./comparison-picture";
import { layKey, layLegends, layNotes } from "./foot-layout";
import { fonts, type Look } from "./sheet-look";
import { paragraph, stacked, type Laid, type Run } from "./sheet-runs";

/** A laid-out sheet in px of its own, of which `scale` of the page are one. */
export type SheetLayout = { width: number; height: number; runs: readonly Run[] };

export const [sheetMargin, paneGap] = [24, 10] as const;
/** A sheet is at least so wide, whatever the panes are: a phone's panes are narrow. */
export const leastSheetWidth = 360;

/** The runs of a sheet on its ground. */
export const finished = (width: number, bottom: number, parts: readonly Laid[], { panel }: Look): SheetLayout => {
  const height = Math.ceil(bottom + sheetMargin);
  return { width, height, runs: [{ is: "box", x: 0, y: 0, width, height, fill: panel, stroke: null, radius: 0 }, ...parts.flatMap(({ runs }) => runs)] };
};

/** Title and, below it, what holds for the whole sheet. */
export function layHead({ title: [lead, second], subtitle, paper }: ComparisonPicture, x: number, width: number, { measure, ink, ink2, ruleStrong }: Look): Laid {
  const title = paragraph(lead, { x, y: sheetMargin - 6, width, font: fonts.title, color: ink, measure });
  const english = second === undefined ? { runs: [], bottom: title.bottom } : paragraph(second, { x, y: title.bottom - 4, width, font: fonts.body, color: ink2, measure });
  const scales = paper?.(width + 2 * sheetMargin) ?? [];
  const scaled = subtitle.map((made, index) => [made, ...scales.slice(index, index + 1)].join(" · "));
  const said = stacked(scaled, english.bottom + 2, (words, y) => paragraph(words, { x, y, width, font: fonts.body, color: ink2, measure }));
  const foot = said.bottom + 10;
  return { runs: [...title.runs, ...english.runs, ...said.runs, { is: "line", from: [x, foot], to: [x + width, foot], stroke: { color: ruleStrong, width: 1, dash: [] } }], bottom: foot };
}

/** Key of the figures, legends, notes and sources. */
export function layFoot({ key, legends, notes, sources }: Pick<PlacesPicture, "key" | "legends" | "notes" | "sources">, { x, y, width }: { x: number; y: number; width: number }, look: Look): Laid {
  const keyed = key.length > 0 ? layKey(key, { x, y, width }, look) : { runs: [], bottom: y };
  const legend = layLegends(legends, { x, y: keyed.bottom + (key.length > 0 ? 8 : 0), width }, look);
  const text = layNotes(notes, sources, { x, y: legend.bottom + (legends.length > 0 ? 6 : 0), width }, look);
  return { runs: [...keyed.runs, ...legend.runs, ...text.runs], bottom: text.bottom };
}
