import { plainText } from "../../../domain/number-text";
import { isContactHeading } from "../../../domain/person-data";
import { textAt, type SheetGrid } from "../../../domain/table-grid";

/** The columns of the list of questions, in its order. */
export const answerColumns = ["code", "zone", "question", "needed", "unit", "answer", "date", "by", "note"] as const;
export type AnswerColumn = (typeof answerColumns)[number];

/** The first that fits: 答复日期 and 答复单位 are no answers. */
const headings: readonly (readonly [AnswerColumn, RegExp])[] = [
  ["code", /编号|编码|code/i],
  ["date", /日期|时间|date/i],
  ["by", /答复单位|答复岗位|答复部门|单位\/岗位|answered by|^by\b/i],
  ["answer", /答复|回复|answer/i],
  ["needed", /需求|needed/i],
  ["question", /问题|question/i],
  ["unit", /^(?:计量)?单位|unit/i],
  ["zone", /片区|园区|zone|park/i],
  ["note", /备注|说明|note|remark/i],
];

export type FoundColumns = { row: number; at: Readonly<Partial<Record<AnswerColumn, number>>> };

const searchedRows = 40;

/** The row that heads a list of answers; `null` where a sheet has none: it must have answers, and what they answer. */
export function findAnswerColumns(sheet: SheetGrid): FoundColumns | null {
  for (let row = 0; row < Math.min(sheet.rows.length, searchedRows); row += 1) {
    const at: Partial<Record<AnswerColumn, number>> = {};
    for (const column of (sheet.rows[row] ?? []).keys()) {
      const text = plainText(textAt(sheet, row, column));
      const found = text.length > 60 || isContactHeading(text) ? undefined : headings.find(([name, words]) => at[name] === undefined && words.test(text));
      if (text !== "" && found) at[found[0]] = column;
    }
    if (at.answer !== undefined && (at.code !== undefined || (at.zone !== undefined && at.question !== undefined))) return { row, at };
  }
  return null;
}
