import type { SidePane, SidesPicture } from "./comparison-picture";
import { layLegends } from "./foot-layout";
import { layWords } from "./metrics-layout";
import { barSize, layBar } from "./scale-layout";
import { finished, layFoot, layHead, leastSheetWidth, paneGap, sheetMargin, type SheetLayout } from "./sheet-frame";
import { fonts, type Look } from "./sheet-look";
import { paragraph, stacked, type Laid, type Run } from "./sheet-runs";

type Place = { x: number; y: number; width: number };

/** Two contents of one place: beside each other, or as one map that is cut where the divider stands; below them what each side shows. */
export function laySides(sheet: SidesPicture, scale: number, look: Look): SheetLayout {
  const room = Math.max(leastSheetWidth, sidesWidth(sheet, scale));
  const head = layHead(sheet, sheetMargin, room, look);
  const maps = layMaps(sheet, { x: sheetMargin, y: head.bottom + 14 }, scale, look);
  const legends = layLegendsOfSides(sheet, { x: sheetMargin, y: maps.bottom + 14, width: room }, look);
  const foot = layFoot({ key: [], legends: sheet.legends, notes: sheet.notes, sources: sheet.sources }, { x: sheetMargin, y: legends.bottom + 8, width: room }, look);
  return finished(room + 2 * sheetMargin, foot.bottom, [head, maps, legends, foot], look);
}

/** The maps alone with their titles. */
export function laySidesOnly(sheet: SidesPicture, scale: number, look: Look): SheetLayout {
  const maps = layMaps(sheet, { x: 1, y: 1 }, scale, look);
  return { width: sidesWidth(sheet, scale) + 2, height: maps.bottom + 1, runs: maps.runs };
}

/** In a swipe both maps are as large as the page's and lie on each other. */
const sidesWidth = ({ mode, columns, panes: [first] }: SidesPicture, scale: number): number =>
  mode === "swipe" ? first.width / scale : (columns * first.width) / scale + (columns - 1) * paneGap;

function layMaps(sheet: SidesPicture, at: { x: number; y: number }, scale: number, look: Look): Laid {
  return sheet.mode === "swipe" ? laySwipe(sheet, at, scale, look) : layBeside(sheet, at, scale, look);
}

function laySwipe({ panes: [first, second], divider, bar }: SidesPicture, { x, y }: { x: number; y: number }, scale: number, look: Look): Laid {
  const [width, height] = [first.width / scale, first.height / scale];
  // Each over its own part, as far as that leaves room for the words of both.
  const own = Math.min(0.7, Math.max(0.3, divider)) * width;
  const heads = [laySideHead(first, { x, y, width: own - paneGap }, look), laySideHead(second, { x: x + own, y, width: width - own }, look)];
  const top = Math.max(...heads.map(({ bottom }) => bottom)) + 6;
  const cut = x + width * divider;
  const maps: Run[] = [
    { is: "map", pane: 0, x, y: top, width, height, from: 0, to: divider },
    { is: "map", pane: 1, x, y: top, width, height, from: divider, to: 1 },
    ...layDivider(cut, top, height, look),
  ];
  return { runs: [...heads.flatMap(({ runs }) => runs), ...maps, ...barIn(bar, x, top + height, look), frameOf({ x, y: top, width, height }, look)], bottom: top + height };
}

function layBeside({ panes, columns, bar }: SidesPicture, { x, y }: { x: number; y: number }, scale: number, look: Look): Laid {
  const rows = columns === 1 ? panes.map((pane, index) => [{ pane, index }]) : [panes.map((pane, index) => ({ pane, index }))];
  return stacked(rows, y, (row, at) => {
    const left = (column: number) => x + column * (row[0] ? row[0].pane.width / scale + paneGap : 0);
    const heads = row.map(({ pane }, column) => laySideHead(pane, { x: left(column), y: at + (at > y ? 14 : 0), width: pane.width / scale }, look));
    const top = Math.max(...heads.map(({ bottom }) => bottom)) + 6;
    const maps = row.flatMap(({ pane, index }, column): Run[] => {
      const box = { x: left(column), y: top, width: pane.width / scale, height: pane.height / scale };
      if (pane.blank !== null) return [{ ...frameOf(box, look), fill: look.panel2 }, ...paragraph(pane.blank, { x: box.x + 20, y: box.y + 20, width: box.width - 40, font: fonts.body, color: look.ink2, measure: look.measure }).runs];
      return [{ is: "map", pane: index, ...box, from: 0, to: 1 }, ...barIn(bar, box.x, box.y + box.height, look), frameOf(box, look)];
    });
    return { runs: [...heads.flatMap(({ runs }) => runs), ...maps], bottom: top + Math.max(...row.map(({ pane }) => pane.height / scale)) };
  });
}

/** What a side is called, then its year, its scenario, its imported content. */
function laySideHead({ title, marks }: SidePane, place: Place, look: Look): Laid {
  const named = layWords(title, place, fonts.name, look.ink, look);
  const said = marks.length > 0 ? paragraph(marks.join(" · "), { ...place, y: named.bottom, font: fonts.second, color: look.ink2, measure: look.measure }) : { runs: [], bottom: named.bottom };
  return { runs: [...named.runs, ...said.runs], bottom: said.bottom };
}

/** Each side's own under its half; below each other where there is no room for two. */
function layLegendsOfSides({ panes }: SidesPicture, { x, y, width }: Place, look: Look): Laid {
  const of = (side: SidePane, place: Place): Laid => {
    if (side.legends.length === 0) return { runs: [], bottom: place.y };
    const title = layWords(side.title, place, fonts.head, look.ink, look);
    const legends = layLegends(side.legends, { ...place, y: title.bottom + 2 }, look);
    return { runs: [...title.runs, ...legends.runs], bottom: legends.bottom };
  };
  const half = (width - paneGap) / 2;
  if (half < leastLegend) return stacked(panes, y, (side, at) => of(side, { x, y: at, width }));
  const laid = panes.map((side, index) => of(side, { x: x + index * (half + paneGap), y, width: half }));
  return { runs: laid.flatMap(({ runs }) => runs), bottom: Math.max(...laid.map(({ bottom }) => bottom)) };
}

const leastLegend = 300;

const frameOf = (box: { x: number; y: number; width: number; height: number }, { ruleStrong }: Look): Extract<Run, { is: "box" }> => ({ is: "box", ...box, fill: null, stroke: { color: ruleStrong, width: 1, dash: [] }, radius: 0 });

const barIn = (bar: SidesPicture["bar"], x: number, bottom: number, look: Look): Run[] => (bar ? layBar(bar, x + 10, bottom - 10 - barSize(bar).height, look) : []);

/** As on screen: a line over the whole height with a handle in its middle. */
function layDivider(x: number, y: number, height: number, { panel, ink }: Look): Run[] {
  const middle = y + height / 2;
  const arrow = (side: -1 | 1): Run[] => [
    { is: "line", from: [x + side * 3, middle - 4], to: [x + side * 7, middle], stroke: { color: ink, width: 1.6, dash: [] } },
    { is: "line", from: [x + side * 3, middle + 4], to: [x + side * 7, middle], stroke: { color: ink, width: 1.6, dash: [] } },
  ];
  return [
    { is: "line", from: [x, y], to: [x, y + height], stroke: { color: panel, width: 5, dash: [] } },
    { is: "line", from: [x, y], to: [x, y + height], stroke: { color: ink, width: 1.8, dash: [] } },
    { is: "box", x: x - 12, y: middle - 12, width: 24, height: 24, fill: panel, stroke: { color: ink, width: 1.6, dash: [] }, radius: 12 },
    ...arrow(-1),
    ...arrow(1),
  ];
}
