import type { ImportTarget } from "../../domain/import-table";
import { cellAt, textAt, type SheetGrid } from "../../domain/table-grid";
import { numberIn } from "../../domain/number-text";
import { meaningOf, roleOfHeader } from "../../domain/column-names";

const searchedRows = 40;
const tallestHeader = 4;

export type HeaderRows = { top: number; bottom: number };

/** The rows of the header, by what their cells mean; a header of one or more rows below titles that run across the table. */
export function findHeader(sheet: SheetGrid, target: ImportTarget): HeaderRows | null {
  const rows = Array.from({ length: Math.min(sheet.rows.length, searchedRows) }, (_, row) => row);
  const best = rows.map((row) => ({ row, score: score(sheet, row, target) })).reduce((a, b) => (b.score > a.score ? b : a), { row: -1, score: 1 });
  if (best.row < 0) return null;
  let { top, bottom } = { top: best.row, bottom: best.row };
  while (top > 0 && bottom - top + 1 < tallestHeader && isHeaderRow(sheet, top - 1)) top -= 1;
  while (bottom - top + 1 < tallestHeader && isLowerRow(sheet, bottom + 1, { top, bottom }, target)) bottom += 1;
  return { top, bottom };
}

/** How many cells of a row are known headings, less those that are figures. */
function score(sheet: SheetGrid, row: number, target: ImportTarget): number {
  const cells = sheet.rows[row] ?? [];
  const texts = cells.map((cell) => cell?.text.trim() ?? "");
  const figures = texts.filter((text) => isNumber(text)).length;
  const known = new Set(texts.flatMap((text) => (text === "" || text.length > 40 ? [] : (meaningOf([text], target)?.role ?? []))));
  return figures > 1 ? 0 : known.size - figures;
}

/** 2026年下达 begins with a number and is none. */
const isNumber = (text: string): boolean => !/^\s*[12]\d{3}\s*年/.test(text) && numberIn(text).is === "number";

const isFigure = (sheet: SheetGrid, row: number, column: number): boolean => {
  const cell = cellAt(sheet, row, column);
  return cell !== null && (cell.kind !== "text" || isNumber(cell.text));
};

const widthOf = (sheet: SheetGrid, row: number): number => sheet.rows[row]?.length ?? 0;
const columnsOf = (sheet: SheetGrid, row: number): number[] => Array.from({ length: widthOf(sheet, row) }, (_, column) => column).filter((column) => textAt(sheet, row, column) !== "");

/** A row above that still heads columns: several cells with words, and not the table's title or its unit. */
function isHeaderRow(sheet: SheetGrid, row: number): boolean {
  const filled = columnsOf(sheet, row);
  const isAllWords = filled.every((column) => !isFigure(sheet, row, column));
  const isTitle = filled.length < 2 || filled.some((column) => /单\s*位\s*[:：]|^(附件|附表|表\s*\d)/.test(textAt(sheet, row, column)));
  return isAllWords && !isTitle;
}

/** A row below that still heads columns: words only, and nothing below a heading that is merged across it or names the units. */
function isLowerRow(sheet: SheetGrid, row: number, { top, bottom }: HeaderRows, target: ImportTarget): boolean {
  if (row >= sheet.rows.length) return false;
  const isMergedInto = sheet.merges.some((merge) => merge.top >= top && merge.top <= bottom && merge.bottom >= row);
  const filled = columnsOf(sheet, row);
  if (filled.length === 0) return isMergedInto;
  if (filled.some((column) => isFigure(sheet, row, column))) return false;
  if (isMergedInto) return true;
  const names = columnsOf(sheet, bottom).filter((column) => {
    const role = roleOfHeader([textAt(sheet, bottom, column)], target);
    return role === "name" || role === "id" || role === "project";
  });
  const isBelowName = names.some((column) => textAt(sheet, row, column) !== "");
  return !isBelowName && filled.length >= 2 && filled.some((column) => /农用地|耕地|小计|合计|面积|其中|指标|公顷|亩|farmland/i.test(textAt(sheet, row, column)));
}

/** The lines of the header of each column; a merged heading stands over all its columns, one without merge over the blanks right of it. */
export function headerLines(sheet: SheetGrid, { top, bottom }: HeaderRows): string[][] {
  const width = Math.max(...Array.from({ length: bottom - top + 1 }, (_, index) => widthOf(sheet, top + index)), ...sheet.merges.filter((merge) => merge.top <= bottom && merge.bottom >= top && merge.top >= top).map((merge) => merge.right + 1), 0);
  const lines: string[][] = Array.from({ length: width }, () => []);
  for (let row = top; row <= bottom; row += 1) {
    let carried = "";
    for (let column = 0; column < width; column += 1) {
      const merge = sheet.merges.find((one) => one.top <= row && one.bottom >= row && one.left <= column && one.right >= column);
      const own = merge ? textAt(sheet, merge.top, merge.left) : textAt(sheet, row, column);
      const hasLower = Array.from({ length: bottom - row }, (_, index) => textAt(sheet, row + 1 + index, column)).some((text) => text !== "");
      const text = own !== "" ? own : !merge && row < bottom && hasLower ? carried : "";
      if (own !== "" || (row < bottom && !hasLower)) carried = own;
      if (text !== "" && lines[column]?.at(-1) !== text) lines[column]?.push(text.replace(/\s+/g, " "));
    }
  }
  return lines;
}
