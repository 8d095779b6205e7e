import { hatchIn, path, stroke, type Drawing } from "../cartography/drawing";
import { slotColor } from "../cartography/slot-style";
import type { StatementStatus } from "../domain/statement";
import { layCellLine } from "./cell-layout";
import { layName, laySaid, type Place } from "./chart-parts";
import type { StatusBar, StatusChart } from "./comparison-picture";
import { layKey } from "./foot-layout";
import { fonts, type Look } from "./sheet-look";
import { stacked, type Laid, type Run } from "./sheet-runs";

const [barHeight, segmentGap, leastSegment] = [12, 2, 4] as const;

/** What statements say of each place by how far along it is; all bars at one scale. */
export function layStatuses({ places, key, note }: StatusChart, place: Place, look: Look): Laid {
  const most = Math.max(1, ...places.map(({ total }) => total));
  const bars = stacked(places, place.y, (bar, y) => layBarOf(bar, { ...place, y }, most, look));
  const keyed = key.length > 0 ? layKey(key, { ...place, y: bars.bottom }, look) : { runs: [], bottom: bars.bottom };
  const noted = laySaid([note], { ...place, y: keyed.bottom + 2 }, look);
  return { runs: [...bars.runs, ...keyed.runs, ...noted.runs], bottom: noted.bottom };
}

function layBarOf({ slot, name, total, said, parts, missing }: StatusBar, { x, y, width }: Place, most: number, look: Look): Laid {
  const { measure, ink2 } = look;
  const saidWidth = measure(said, fonts.second);
  const named = layName({ slot, name }, { x, y, width: width - saidWidth - 8 }, look);
  if (missing) {
    const laid = layCellLine(missing, { x, y: named.bottom, width }, look);
    return { runs: [...named.runs, ...laid.runs], bottom: laid.bottom + 6 };
  }
  const counted: Run = { is: "text", text: said, x: x + width - saidWidth, y, width: saidWidth, height: 18, font: fonts.second, color: ink2, underline: null };
  return { runs: [...named.runs, counted, ...segments(parts, { x, y: named.bottom + 1, width: (width * total) / most }, slotColor(slot, look.name))], bottom: named.bottom + barHeight + 8 };
}

/** However few there are of a status, they are seen. */
function segments(parts: StatusBar["parts"], { x, y, width }: Place, color: string): Run[] {
  const all = parts.reduce((sum, { n }) => sum + n, 0);
  const room = Math.max(0, width - parts.length * leastSegment - (parts.length - 1) * segmentGap);
  let left = x;
  return parts.flatMap(({ status, n }) => {
    const own = leastSegment + (room * n) / all;
    const runs = segment(status, { x: left, y, width: own }, color);
    left += own + segmentGap;
    return runs;
  });
}

/** Told by its fill, as its glyph is. */
function segment(status: StatementStatus, { x, y, width }: Place, color: string): Run[] {
  const half: Run[] = status === "under-construction" ? [{ is: "box", x, y: y + barHeight / 2, width, height: barHeight / 2, fill: color, stroke: null, radius: 1 }] : [];
  const hatched: Run[] = status === "mixed" ? [{ is: "drawing", x, y, drawing: hatch(width, color) }] : [];
  const frame: Run = { is: "box", x: x + 0.7, y: y + 0.7, width: width - 1.4, height: barHeight - 1.4, fill: status === "existing" ? color : null, stroke: { color, width: 1.4, dash: status === "target" ? [3, 2] : [] }, radius: 2 };
  return [...half, ...hatched, frame];
}

const hatch = (width: number, color: string): Drawing => ({ width, height: barHeight, paths: [path(hatchIn(width, barHeight, 3), { stroke: stroke(color, 0.9) })] });
