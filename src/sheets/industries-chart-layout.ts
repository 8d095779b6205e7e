import { resized } from "../cartography/drawing";
import { slotColor, slotLine } from "../cartography/slot-style";
import type { ComparisonSlot } from "../domain/comparison";
import { tileRow } from "../cartography/theme-drawings";
import { layCellLine } from "./cell-layout";
import { layName, laySaid, type Place } from "./chart-parts";
import type { IndustryChart, NamedTile } from "./comparison-picture";
import { sampleWidth } from "./metrics-layout";
import { fonts, type Look } from "./sheet-look";
import { paragraph, pitchOf, stacked, type Laid, type Run } from "./sheet-runs";

const [tileGap, entryGap, shrink] = [5, 12, 0.75] as const;

/** How alike the industries are, which are shared, and which each place has besides; a tile with its name. */
export function layIndustries({ index, pairs, shared, places }: IndustryChart, place: Place, look: Look): Laid {
  const { measure, ink2 } = look;
  const indexed = laySaid([index], place, look);
  const paired = layPairs(pairs, { ...place, y: indexed.bottom }, look);
  const label = shared ? paragraph(shared.name, { ...place, y: paired.bottom + 4, font: { ...fonts.second, weight: 600 }, color: ink2, measure }) : { runs: [], bottom: paired.bottom };
  const common = !shared ? label : shared.tiles.length > 0 ? layTiles(shared.tiles, { ...place, y: label.bottom }, look) : laySaid([shared.none], { ...place, y: label.bottom }, look);
  const rest = stacked(places, common.bottom + 4, ({ tiles, missing, ...own }, y) => {
    const name = layName(own, { ...place, y }, look);
    const below = { ...place, y: name.bottom };
    const laid = missing ? layCellLine(missing, below, look) : tiles.length > 0 ? layTiles(tiles, below, look) : laySaid(["–"], below, look);
    return { runs: [...name.runs, ...laid.runs], bottom: laid.bottom + 4 };
  });
  return { runs: [...indexed.runs, ...paired.runs, ...label.runs, ...(shared ? common.runs : []), ...rest.runs], bottom: rest.bottom };
}

/** Each pair by both its lines. */
function layPairs(pairs: IndustryChart["pairs"], { x, y, width }: Place, { measure, ink, name }: Look): Laid {
  const pitch = pitchOf(fonts.strong);
  const own = 2 * sampleWidth + 16 + Math.max(0, ...pairs.map(({ value }) => measure(value, fonts.strong)));
  const columns = Math.max(1, Math.floor((width + entryGap) / (own + entryGap)));
  const runs = pairs.flatMap(({ a, b, value }, index): Run[] => {
    const [left, top] = [x + (index % columns) * (own + entryGap), y + Math.floor(index / columns) * pitch];
    const sample = (slot: ComparisonSlot, at: number): Run => ({ is: "line", from: [at, top + pitch / 2], to: [at + sampleWidth, top + pitch / 2], stroke: { color: slotColor(slot, name), width: slotLine(slot).widthPx, dash: slotLine(slot).dashPx } });
    return [sample(a, left), sample(b, left + sampleWidth + 6), { is: "text", text: value, x: left + 2 * sampleWidth + 14, y: top, width: measure(value, fonts.strong), height: pitch, font: fonts.strong, color: ink, underline: null }];
  });
  return { runs, bottom: y + Math.ceil(pairs.length / columns) * pitch };
}

function layTiles(tiles: readonly NamedTile[], { x, y, width }: Place, { measure, ink, name }: Look): Laid {
  const pitch = pitchOf(fonts.second) + 2;
  let [left, top] = [x, y];
  const runs = tiles.flatMap((tile): Run[] => {
    const drawing = resized(tileRow([tile], 1, name), shrink);
    const words = measure(tile.name, fonts.second);
    const own = drawing.width + tileGap + words;
    if (left > x && left + own > x + width) [left, top] = [x, top + pitch];
    const at = left;
    left += own + entryGap;
    return [
      { is: "drawing", x: at, y: top + (pitch - drawing.height) / 2, drawing },
      { is: "text", text: tile.name, x: at + drawing.width + tileGap, y: top, width: Math.min(words, width - drawing.width - tileGap), height: pitch, font: fonts.second, color: ink, underline: null },
    ];
  });
  return { runs, bottom: top + pitch };
}
