import { slotColor, slotLine } from "../cartography/slot-style";
import type { GhostLabel, PlacePane, SheetBar } from "./comparison-picture";
import { broken } from "./image-text";
import { barSize, layBar } from "./scale-layout";
import { layWords, sampleWidth } from "./metrics-layout";
import { fonts, type Look } from "./sheet-look";
import { paragraph, pitchOf, stacked, type Laid, type Run } from "./sheet-runs";

type Place = { x: number; y: number; width: number };

const [padding, inset] = [10, 10] as const;

/** What stands above the map of a place: its line, its name, 示意 in a box, then area and method in words. */
export function layPaneHead({ slot, name, facts, mark }: PlacePane, { x, y, width }: Place, look: Look): Laid {
  const { measure, name: flavour, ink2 } = look;
  const color = slotColor(slot, flavour);
  const line = slotLine(slot);
  const markWidth = mark === null ? 0 : measure(mark, fonts.mark) + 10;
  const left = x + sampleWidth + 8;
  const titled = layWords(name, { x: left, y, width: width - (left - x) - markWidth - 8 }, fonts.name, color, look);
  const middle = y + pitchOf(fonts.name) / 2;
  const first = titled.runs[0];
  const markX = first?.is === "text" ? first.x + first.width + 8 : left;
  const boxed: Run[] =
    mark === null
      ? []
      : [
          { is: "box", x: markX, y: middle - 8, width: markWidth, height: 16, fill: null, stroke: { color, width: 1, dash: [2.4, 1.6] }, radius: 3 },
          { is: "text", text: mark, x: markX + 5, y: middle - 7.5, width: markWidth - 10, height: 15, font: fonts.mark, color, underline: null },
        ];
  const said = stacked(facts, titled.bottom + 1, (words, at) => layWords(words, { x: left, y: at, width: width - (left - x) }, fonts.second, ink2, look));
  const sample: Run = { is: "line", from: [x, middle], to: [x + sampleWidth, middle], stroke: { color, width: line.widthPx + 0.8, dash: line.dashPx } };
  return { runs: [sample, ...titled.runs, ...boxed, ...said.runs], bottom: said.bottom };
}

/** The map with all that stands on it: labels of ghosts, the centre, the scale; where there is no map, why. `scale` px of the page are one of the sheet. */
export function layPaneMap(pane: PlacePane, index: number, bar: SheetBar | null, { x, y }: { x: number; y: number }, scale: number, look: Look): Run[] {
  const { ruleStrong, panel2, ink2, measure } = look;
  const [width, height] = [pane.width / scale, pane.height / scale];
  const frame: Run = { is: "box", x, y, width, height, fill: null, stroke: { color: ruleStrong, width: 1, dash: [] }, radius: 0 };
  if (pane.blank !== null) {
    const why = paragraph(pane.blank, { x: x + 2 * padding, y: 0, width: width - 4 * padding, font: fonts.body, color: ink2, measure });
    const top = y + Math.max(padding, (height - why.bottom) / 2);
    return [{ ...frame, fill: panel2 }, ...why.runs.map((run) => ({ ...run, y: run.y + top }))];
  }
  const map: Run = { is: "map", pane: index, x, y, width, height, from: 0, to: 1 };
  const labels = layGhosts(pane.ghosts, { x, y, width, height }, scale, bar, look);
  const centre = pane.centre ? layCentre(x + pane.centre.x / scale, y + pane.centre.y / scale, look) : [];
  const scaled = bar ? layBar(bar, x + inset, y + height - inset - barSize(bar).height, look) : [];
  return [map, ...centre, ...labels, ...scaled, frame];
}

type Box = { x: number; y: number; width: number; height: number };

/** The pills of ghosts, kept within the pane and off the scale and each other: what is too long for it goes on a second line. */
function layGhosts(ghosts: readonly GhostLabel[], pane: Box, scale: number, bar: SheetBar | null, { measure, panel, name }: Look): Run[] {
  const taken: Box[] = bar ? [{ x: pane.x, y: pane.y + pane.height - 2 * inset - barSize(bar).height, width: barSize(bar).width + 2 * inset, height: barSize(bar).height + 2 * inset }] : [];
  return ghosts.flatMap(({ slot, words, x, y }): Run[] => {
    const color = slotColor(slot, name);
    const lines = broken(words, Math.max(40, pane.width - 26), measure, fonts.second);
    const pitch = pitchOf(fonts.second);
    const [width, height] = [Math.max(...lines.map((line) => measure(line, fonts.second))) + 18, lines.length * pitch + 4];
    const left = clamp(pane.x + x / scale - width / 2, pane.x + 4, pane.x + pane.width - width - 4);
    let top = clamp(pane.y + y / scale - height / 2, pane.y + 4, pane.y + pane.height - height - 4);
    for (const other of [...taken].sort((a, b) => b.y - a.y)) if (meet({ x: left, y: top, width, height }, other)) top = other.y - height - 2;
    taken.push({ x: left, y: top, width, height });
    const written = lines.map((text, index): Run => ({ is: "text", text, x: left + 9, y: top + 2 + index * pitch, width: measure(text, fonts.second), height: pitch, font: fonts.second, color, underline: null }));
    return [{ is: "box", x: left, y: top, width, height, fill: panel, stroke: { color, width: 1.2, dash: [1.6, 2.6] }, radius: 11 }, ...written];
  });
}

const meet = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

const arm = 7;

/** A cross at the centre that offsets are counted from. */
function layCentre(x: number, y: number, { ringCasing, ring }: Look): Run[] {
  const cross = (color: string, width: number): Run[] => [
    { is: "line", from: [x - arm, y], to: [x + arm, y], stroke: { color, width, dash: [] } },
    { is: "line", from: [x, y - arm], to: [x, y + arm], stroke: { color, width, dash: [] } },
  ];
  return [...cross(ringCasing, 4), ...cross(ring, 1.4)];
}
