import { layCharts } from "./charts-layout";
import type { ComparisonPicture, PlacesPicture, SheetTable } from "./comparison-picture";
import type { Measure } from "./image-text";
import { halvesOf, layTable, leastTableWidth } from "./metrics-layout";
import { layPaneHead, layPaneMap } from "./pane-layout";
import { finished, layFoot, layHead, leastSheetWidth, paneGap, sheetMargin, type SheetLayout } from "./sheet-frame";
import { lookOf, type Look } from "./sheet-look";
import { stacked, type Laid } from "./sheet-runs";
import { laySides, laySidesOnly } from "./sides-layout";

const columnGap = 20;
const widestTable = 1100;
/** A4 lying. */
const paper = 297 / 210;

type Way = { at: "beside" | "below"; tables: readonly SheetTable[]; /** Of a table beside the maps, over the least it can have. */ ease: number };

/**
 * Where everything of a comparison stands. The table stands beside the maps or below them, in one column or in two: whichever leaves less
 * of the sheet empty and comes nearer to the shape of paper.
 */
export function layComparison(sheet: ComparisonPicture, scale: number, measure: Measure): SheetLayout {
  const look = lookOf(sheet.flavour, measure);
  if (sheet.mode !== "places") return laySides(sheet, scale, look);
  const { table } = sheet;
  if (table === null) return placesSheet(sheet, scale, look, { at: "below", tables: [], ease: 1 });
  const inTwo = halvesOf(table);
  const ways: Way[] = [
    ...[1.15, 1.4, 1.65, 1.9].map((ease): Way => ({ at: "beside", tables: [table], ease })),
    { at: "below", tables: [table], ease: 1 },
    ...(inTwo.length === 2 && leastTableWidth(table.columns.length) * 2 + columnGap <= panesWidth(sheet, scale) ? [{ at: "below", tables: inTwo, ease: 1 } as const] : []),
  ];
  const layouts = ways.map((way) => placesSheet(sheet, scale, look, way));
  const misfit = ({ width, height, empty }: Placed) => empty / (width * height) + 0.35 * Math.abs(Math.log(width / height / paper));
  return layouts.reduce((best, layout) => (misfit(layout) < misfit(best) ? layout : best));
}

/** The maps alone with their heads, for a page that sets the rest as text. */
export function layPanesOnly(sheet: ComparisonPicture, scale: number, measure: Measure): SheetLayout {
  const look = lookOf(sheet.flavour, measure);
  if (sheet.mode !== "places") return laySidesOnly(sheet, scale, look);
  const width = panesWidth(sheet, scale);
  // How each outline is known is said on the page itself.
  const panes = layPanes({ ...sheet, panes: sheet.panes.map((pane) => ({ ...pane, facts: pane.facts.slice(0, 1) })) }, 1, 1, scale, look);
  return { width: width + 2, height: panes.bottom + 1, runs: panes.runs };
}

export const panesWidth = ({ panes, columns }: ComparisonPicture, scale: number): number => columns * Math.max(...panes.map(({ width }) => width / scale)) + (columns - 1) * paneGap;

/** `empty`: the area in which one column ends before another. */
type Placed = SheetLayout & { empty: number };

function placesSheet(sheet: PlacesPicture, scale: number, look: Look, way: Way): Placed {
  const maps = panesWidth(sheet, scale);
  const columns = sheet.panes.length;
  const isBeside = way.at === "beside";
  const beside = isBeside ? Math.max(leastTableWidth(columns), Math.min(widestTable, leastTableWidth(columns) * way.ease)) : 0;
  const room = Math.max(leastSheetWidth, way.tables.length > 0 ? leastTableWidth(columns) : 0, maps + (isBeside ? columnGap + beside : 0));
  const width = room + 2 * sheetMargin;
  const left = sheetMargin;
  const head = layHead(sheet, left, room, look);
  const panes = layPanes(sheet, left, head.bottom + 14, scale, look);
  const textRoom = isBeside ? room - beside - columnGap : room;
  const charts = sheet.charts ? layCharts(sheet.charts, { x: left, y: panes.bottom + 16, width: textRoom }, look) : { runs: [], bottom: panes.bottom };
  const foot = (top: number): Laid => layFoot(sheet, { x: left, y: top, width: textRoom }, look);
  if (isBeside) {
    const text = foot(charts.bottom + 16);
    const table = stacked(way.tables, head.bottom + 14, (one, y) => layTable(one, { x: left + textRoom + columnGap, y, width: beside }, look));
    const empty = text.bottom > table.bottom ? (text.bottom - table.bottom) * beside : (table.bottom - text.bottom) * textRoom;
    return { ...finished(width, Math.max(text.bottom, table.bottom), [head, panes, charts, text, table], look), empty };
  }
  const own = (room - (way.tables.length - 1) * columnGap) / Math.max(1, way.tables.length);
  const tables = way.tables.map((one, index) => layTable(one, { x: left + index * (own + columnGap), y: charts.bottom + 18, width: own }, look));
  const ends = tables.map(({ bottom }) => bottom);
  const text = foot(Math.max(charts.bottom, ...ends) + 16);
  return { ...finished(width, text.bottom, [head, panes, charts, ...tables, text], look), empty: ends.reduce((sum, end) => sum + (Math.max(...ends) - end) * own, (room - maps) * (panes.bottom - head.bottom)) };
}

/** In the page's arrangement; the maps of a row begin at one height however long their heads are. */
function layPanes(sheet: PlacesPicture, x: number, y: number, scale: number, look: Look): Laid {
  const { panes, columns, bar } = sheet;
  const own = Math.max(...panes.map(({ width }) => width / scale));
  const rows = Array.from({ length: Math.ceil(panes.length / columns) }, (_, row) => panes.slice(row * columns, (row + 1) * columns));
  return stacked(rows.map((row, index) => ({ row, index })), y, ({ row, index }, at) => {
    const top = at + (index > 0 ? 16 : 0);
    const placeX = (column: number) => x + column * (own + paneGap);
    const heads = row.map((pane, column) => layPaneHead(pane, { x: placeX(column), y: top, width: own }, look));
    const mapTop = Math.max(...heads.map(({ bottom }) => bottom)) + 6;
    const maps = row.flatMap((pane, column) => layPaneMap(pane, index * columns + column, bar, { x: placeX(column), y: mapTop }, scale, look));
    return { runs: [...heads.flatMap(({ runs }) => runs), ...maps], bottom: mapTop + Math.max(...row.map(({ height }) => height / scale)) };
  });
}
