import type { RowKind } from "../../domain/import-table";
import { numberIn, plainText } from "../../domain/number-text";
import type { GridCell, SheetGrid } from "../../domain/table-grid";

const total = /^(总计|合计|全市(合计|总计)?|全省(合计|总计)?|全州|共计|汇总|(grand)?total)$/i;
const subtotal = /^(小计|本页(小计|合计)|sub-?total)$|.{1,20}(小计|合计)$/i;
const ofWhich = /^(其中|ofwhich)[:：]?/i;
/** Kinds of land and of use, which are no units: 其中：耕地. */
const kindOfLand = /(?:(?<!基)地|项目|设施|指标|面积|工程|部分|land)$/i;
/** Who filled a table in: a telephone number beside it is no figure. */
const signature = /^(填表人|填报人|制表人?|制表单位|审核人?|负责人|联系人|联系电话|填报日期|填表日期|填报单位|单位负责人)\s*[:：\d.、]/;
const note = /^(注|备注|说明|附注|数据来源|资料来源|note|source)\s*[:：\d.、]|^[*※]|^(注|备注)$/i;

type Places = { nameColumns: readonly number[]; headerTexts: readonly string[]; columnCount: number; /** The cell of a row, of a merged one for all its rows. */ mergedCell: (row: number, column: number) => GridCell | null };

/** What a row below the header is. `nameColumns` say of whom it speaks; a total may also stand in the column of numbers before them. */
export function kindOfRow(sheet: SheetGrid, row: number, { nameColumns, headerTexts, columnCount, mergedCell }: Places): RowKind {
  const cells = sheet.rows[row] ?? [];
  const compact = Array.from({ length: columnCount }, (_, column) => compactText(cells[column]?.text ?? ""));
  const filled = compact.filter((text) => text !== "");
  if (filled.length === 0) return "blank";
  const isNumber = (text: string): boolean => numberIn(text).is === "number";
  const words = compact.slice(0, Math.max(compact.findIndex(isNumber), ...nameColumns.map((column) => column + 1), 1)).map(withoutMarks).filter((text) => text !== "");
  if (words.some((text) => total.test(text))) return "total";
  if (words.some((text) => subtotal.test(text))) return "subtotal";
  const names = nameColumns.map((column) => compactText(mergedCell(row, column)?.text ?? "")).filter((text) => text !== "");
  if (words.some((text) => ofWhich.test(text))) return names.some(isOwnName) ? "of-which-unit" : "of-which";
  const isNote = (text: string, column: number): boolean => signature.test(text) || (note.test(text) && !compact.slice(column + 1).some(isNumber));
  if (compact.slice(0, 3).some(isNote)) return "note";
  if (isNumbering(compact)) return "numbering";
  if (filled.length >= 2 && compact.filter((text, column) => text !== "" && text === headerTexts[column]).length >= Math.max(2, filled.length - 1)) return "header";
  if (names.length === 0) return compact.some(isNumber) || (nameColumns.length === 0 && filled.length >= 2) ? "unnamed" : "note";
  return filled.length === 1 && (filled[0]?.length ?? 0) > 30 ? "note" : "unit";
}

/** 合计（亩）, 总计：, ※小计 are the words alone. */
const withoutMarks = (text: string): string => text.replace(/^[*※]+|(?:\([^()]{1,8}\)|[:：*※])+$/g, "");

const isOwnName = (text: string): boolean => {
  const name = withoutMarks(text.replace(ofWhich, ""));
  return name.length >= 2 && !kindOfLand.test(name);
};

/** Most cells are plain figures, which need no normalising; a table may have six million. */
const compactText = (text: string): string => (/^[\x21-\x7e]*$/.test(text) ? text : plainText(text).replace(/\s+/g, ""));

const mark = /^[甲乙丙丁]$|^[(（]?\d{1,2}[)）]?(?:=[\d()+\-*/]+)?$/;

/** 甲 乙 1 2 3=1+2: the row in which statistical tables number their columns. */
function isNumbering(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  if (filled.length < 3) return false;
  if (!filled.every((text) => mark.test(text))) return false;
  const numbers = filled.flatMap((text) => /^[(（]?(\d{1,2})/.exec(text)?.slice(1, 2) ?? []).map(Number);
  const isRising = numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1);
  return isRising && (numbers[0] ?? 1) <= 1 && (filled.some((text) => /[甲乙]/.test(text)) || filled.some((text) => text.includes("=")) || numbers.length >= 3);
}
