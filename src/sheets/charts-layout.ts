import { slotColor, slotLine } from "../cartography/slot-style";
import { layCellLine } from "./cell-layout";
import { layName, laySaid, type Place } from "./chart-parts";
import type { SheetCharts, SizeChart } from "./comparison-picture";
import { layIndustries } from "./industries-chart-layout";
import { layWords } from "./metrics-layout";
import { fonts, type Look } from "./sheet-look";
import { stacked, type Laid, type Run } from "./sheet-runs";
import { layStatuses } from "./status-chart-layout";

const gap = 22;
/** As wide as a chart has to be for its words. */
const leastChart = 226;

/** The charts beside each other as far as there is room, each under its title, below a rule. */
export function layCharts({ sizes, statuses, industries }: SheetCharts, { x, y, width }: Place, look: Look): Laid {
  const charts: ((place: Place) => Laid)[] = [
    (place) => titled(sizes.title, place, look, (below) => laySizes(sizes, below, look)),
    (place) => titled(statuses.title, place, look, (below) => layStatuses(statuses, below, look)),
    (place) => titled(industries.title, place, look, (below) => layIndustries(industries, below, look)),
  ];
  const columns = Math.max(1, Math.min(charts.length, Math.floor((width + gap) / (leastChart + gap))));
  const own = (width - (columns - 1) * gap) / columns;
  const rows = Array.from({ length: Math.ceil(charts.length / columns) }, (_, row) => charts.slice(row * columns, (row + 1) * columns));
  return stacked(rows, y, (row, top) => {
    const laid = row.map((chart, index) => chart({ x: x + index * (own + gap), y: top + 10, width: row.length === 1 ? width : own }));
    const rule: Run = { is: "line", from: [x, top], to: [x + width, top], stroke: { color: look.rule, width: 1, dash: [] } };
    return { runs: [rule, ...laid.flatMap(({ runs }) => runs)], bottom: Math.max(...laid.map(({ bottom }) => bottom)) + 10 };
  });
}

function titled(title: SizeChart["title"], place: Place, look: Look, lay: (place: Place) => Laid): Laid {
  const head = layWords(title, place, fonts.head, look.ink2, look);
  const body = lay({ ...place, y: head.bottom + 6 });
  return { runs: [...head.runs, ...body.runs], bottom: body.bottom };
}

const [circlesPx, circlesMargin] = [112, 2] as const;

/** Circles of equal area on one foot, the largest behind; one in doubt stays hollow. */
function laySizes({ circles, places, notes }: SizeChart, { x, y, width }: Place, look: Look): Laid {
  const most = Math.max(...circles.map(({ areaM2 }) => areaM2));
  const drawn = [...circles]
    .sort((a, b) => b.areaM2 - a.areaM2)
    .map(({ slot, areaM2, isFirm }): Run => {
      const radius = Math.max(1.1, Math.sqrt(areaM2 / most) * (circlesPx / 2 - circlesMargin));
      const color = slotColor(slot, look.name);
      const line = slotLine(slot);
      return { is: "box", x: x + circlesPx / 2 - radius, y: y + circlesPx - circlesMargin - 2 * radius, width: 2 * radius, height: 2 * radius, fill: isFirm ? `${color}1F` : null, stroke: { color, width: line.widthPx, dash: line.dashPx }, radius };
    });
  const room = circles.length > 0 ? circlesPx + 14 : 0;
  const words = { x: x + room, width: width - room };
  const listed = stacked(places, y, ({ line, which, ...place }, top) => {
    const name = layName(place, { ...words, y: top }, look);
    const value = layCellLine(line, { ...words, y: name.bottom }, look);
    const said = which === null ? { runs: [], bottom: value.bottom } : laySaid([which], { ...words, y: value.bottom - 2 }, look);
    return { runs: [...name.runs, ...value.runs, ...said.runs], bottom: said.bottom + 4 };
  });
  const noted = laySaid(notes, { x, width, y: Math.max(listed.bottom, room > 0 ? y + circlesPx : y) + 4 }, look);
  return { runs: [...drawn, ...listed.runs, ...noted.runs], bottom: noted.bottom };
}
