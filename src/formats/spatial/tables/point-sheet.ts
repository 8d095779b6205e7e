import { textAt, type SheetGrid } from "../../../domain/table-grid";
import type { BoundaryPoint } from "../boundary-rings";
import { headerAt, valueAt, type ColumnGroup, type CoordinateHeader } from "./coordinate-header";

/** A parcel as its points are listed; `row` of its first, from 1. */
export type ListedParcel = { name: string; row: number; points: BoundaryPoint[] };

export type PointSheet = { header: CoordinateHeader; parcels: ListedParcel[]; /** 坐标系 and its like, where lines beside the table say them. */ stated: Record<string, string> };

/** A coordinate that is none, in a row that is a point. */
export type BrokenCell = { row: number; text: string };

/** Rows that follow one heading or title; `title` begins a new parcel, `ring` a new ring, neither goes on with what was. */
type Block = { title: string | null; ring: string | null; header: CoordinateHeader; rows: number[] };

/** What stands below or beside such tables and is no point. */
const footer = /合计|总计|小计|面积|制表|测量|检查|审核|日期|说明|备注|注[:：]|单位|坐标系|中央子午线|带号|高程|比例尺|page|total|surveyed|checked|date/i;
const ringTitle = /^(?:第[一二三四五六七八九十\d]+[圈环]|[内外][圈环]\d*|ring\s*\d+)$/i;
const statedPattern = /(坐标系统?|中央子午线|带号|分带|几度分带|投影类型|密级)\s*[:：=]\s*([^\s,，;；]{1,60})/g;

/** The parcels that a sheet lists point by point; `null` where it has no such table. */
export function readPointSheet(sheet: SheetGrid, isSurvey: (header: CoordinateHeader) => boolean): PointSheet | BrokenCell | null {
  const stated: Record<string, string> = {};
  const blocks: Block[] = [];
  let first: CoordinateHeader | null = null;
  let title: string | null = null;
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const header = headerAt(sheet, row, true);
    if (header && header.groups.some(({ axes }) => axes !== null)) {
      if (!isSurvey(header)) return null;
      first ??= header;
      blocks.push({ title, ring: null, header, rows: [] });
      title = null;
      continue;
    }
    const texts = textsIn(sheet, row);
    for (const text of texts) takeStated(text, stated);
    const block = blocks.at(-1);
    if (block && isPointRow(sheet, row, block.header)) {
      block.rows.push(row);
      continue;
    }
    const [only] = texts;
    if (texts.length === 1 && only !== undefined && ringTitle.test(only) && block) blocks.push({ ...block, title: null, ring: only, rows: [] });
    else if (texts.length === 1 && only !== undefined && only.length <= 60 && !footer.test(only) && !/^[\d.,\s]+$/.test(only)) {
      title = titleOf(only);
      if (block) blocks.push({ ...block, title, ring: null, rows: [] });
      // The title of the whole table above its heading names no parcel.
      else if (/坐标表|成果表|一览表/.test(only)) title = null;
    } else if (texts.length === 0 && block && block.rows.length > 0) blocks.push({ ...block, title: null, ring: null, rows: [] });
  }
  if (!first) return null;
  const listed = listParcels(sheet, blocks);
  return "text" in listed ? listed : { header: first, parcels: listed.parcels, stated };
}

const titleOf = (text: string): string => text.replace(/^(?:地块|宗地|图斑)(?:名称|编号)\s*[:：]\s*/, "").replace(/[:：]$/, "").slice(0, 100);

function textsIn(sheet: SheetGrid, row: number): string[] {
  const cells = sheet.rows[row] ?? [];
  return [...new Set(cells.flatMap((cell) => (cell && cell.text.trim() !== "" ? [cell.text.trim()] : [])))];
}

function takeStated(text: string, stated: Record<string, string>): void {
  for (const [, key = "", value = ""] of text.slice(0, 500).matchAll(statedPattern)) stated[key.replace("坐标系统", "坐标系")] ??= value.trim();
}

/** A row with something in a coordinate's place that is not a word below the table. */
function isPointRow(sheet: SheetGrid, row: number, { groups }: CoordinateHeader): boolean {
  const isFooter = textsIn(sheet, row).some((text) => footer.test(text));
  return groups.some(({ axes }) => {
    if (!axes) return false;
    const [east, north] = [textAt(sheet, row, axes.east), textAt(sheet, row, axes.north)];
    const values = [valueAt(sheet, row, axes.east, axes.kind), valueAt(sheet, row, axes.north, axes.kind)];
    if (values.every((value) => value !== null)) return true;
    return !isFooter && (/\d/.test(east) || /\d/.test(north));
  });
}

type Listing = { parcels: ListedParcel[]; parcel: string; ring: string; ringNumber: number; ringPoints: BoundaryPoint[] };

function listParcels(sheet: SheetGrid, blocks: readonly Block[]): { parcels: ListedParcel[] } | BrokenCell {
  const listing: Listing = { parcels: [], parcel: "", ring: "", ringNumber: 1, ringPoints: [] };
  for (const block of blocks) {
    let isFirst = true;
    for (const group of block.header.groups) {
      for (const row of block.rows) {
        const broken = takeRow(sheet, row, group, block, listing, isFirst);
        if (broken === "none") continue;
        if (broken) return broken;
        isFirst = false;
      }
    }
  }
  return { parcels: listing.parcels };
}

const numberIn = (name: string): number => Number(/(\d{1,6})$/.exec(name)?.[1] ?? Number.NaN);

function takeRow(sheet: SheetGrid, row: number, group: ColumnGroup, block: Block, listing: Listing, isFirst: boolean): BrokenCell | "none" | null {
  const { axes } = group;
  if (!axes) return "none";
  const texts = [textAt(sheet, row, axes.east), textAt(sheet, row, axes.north)];
  if (texts.every((text) => text === "")) return "none";
  const [x, y] = [valueAt(sheet, row, axes.east, axes.kind), valueAt(sheet, row, axes.north, axes.kind)];
  if (x === null || y === null) return { row: row + 1, text: (x === null ? texts[0] : texts[1]) || "—" };
  const cell = (column: number | null): string => (column === null ? "" : textAt(sheet, row, column));
  const name = cell(group.point) || cell(group.serial);
  const parcel = cell(group.parcel);
  const last = listing.parcels.at(-1);
  const before = listing.ringPoints.at(-1);
  const [begin] = listing.ringPoints;
  const isClosed = listing.ringPoints.length > 3 && begin !== undefined && before?.x === begin.x && before.y === begin.y;
  const isRenumbered = before !== undefined && numberIn(name) <= numberIn(before.name);
  const isOther = parcel !== "" && listing.parcel !== "" && parcel !== listing.parcel;
  const isNew = !last || isOther || (isFirst && block.title !== null) || (isFirst && block.ring === null && group.parcel === null && (isClosed || isRenumbered));
  if (isNew) {
    listing.parcels.push({ name: parcel || block.title || "", row: row + 1, points: [] });
    Object.assign(listing, { ring: "", ringNumber: 1, ringPoints: [] });
  }
  if (parcel !== "") listing.parcel = parcel;
  if (!isNew) turnRing(listing, { own: cell(group.ring), isMarked: isFirst && block.ring !== null, isClosed, isRestarted: isRenumbered && !isReturn(listing.ringPoints, name, x, y) });
  if (group.ring !== null && cell(group.ring) !== "") listing.ring = cell(group.ring);
  const point: BoundaryPoint = { name, ring: String(listing.ringNumber), x, y };
  listing.parcels.at(-1)?.points.push(point);
  listing.ringPoints.push(point);
  return null;
}

/** Back at the first point, by its place or, rounded otherwise, by its name. */
const isReturn = ([begin]: readonly BoundaryPoint[], name: string, x: number, y: number): boolean =>
  begin !== undefined && ((begin.x === x && begin.y === y) || (begin.name === name && Math.hypot(begin.x - x, begin.y - y) < 1));

function turnRing(listing: Listing, { own, isMarked, isClosed, isRestarted }: { own: string; isMarked: boolean; isClosed: boolean; isRestarted: boolean }): void {
  const isOther = own !== "" && listing.ring !== "" && own !== listing.ring;
  const isSame = own !== "" && own === listing.ring;
  if (!isOther && !isMarked && !(!isSame && (isClosed || isRestarted))) return;
  listing.ringNumber += 1;
  listing.ringPoints = [];
}
