import { answerRows, type AnswerRow } from "../../src/analysis/sites/answers/answer-rows";
import type { CriterionId } from "../../src/domain/sites/criterion";
import type { SiteLimit } from "../../src/domain/sites/site-search";
import type { BookFormat, TableBook } from "../../src/domain/table-book";
import type { TableFile } from "../../src/domain/table-grid";
import { readTable } from "../../src/formats/tables/read-table";
import { writeCsv, writeXlsx } from "../../src/formats/tables/write-table";
import { answerContext, questionsBook, type ParkQuestions, type QuestionsContext } from "../../src/sheets/site-questions";
import { aZone } from "./builders";

export const parks = [
  aZone({ id: "yanglin", name: { zh: "嵩明杨林经济技术开发区", en: "Songming Yanglin Economic Zone" }, shortName: { zh: "杨林经开区", en: "Yanglin" }, aliases: ["杨林工业园"] }),
  aZone({ id: "anning", name: { zh: "云南安宁产业园区", en: "Anning Industrial Park" }, shortName: { zh: "安宁产业园区", en: "Anning" } }),
];

export const aLimit = (criterion: CriterionId, over: Partial<SiteLimit> = {}): SiteLimit => ({ criterion, least: null, most: null, any: [], unknown: "ask", ...over });

export const today = "2026-11-22";
const context: QuestionsContext = { day: today, office: null, contact: { zh: "片区招商窗口", en: "Area investment desk" }, neededOf: ({ least }) => ({ zh: `≥ ${least}`, en: `≥ ${least}` }) };

export const questionsOf = (...criteria: readonly CriterionId[]): ParkQuestions[] =>
  parks.map(({ id, shortName }) => ({ zone: id, name: shortName, questions: criteria.map((criterion) => ({ zone: id, criterion, limit: aLimit(criterion, { least: 5 }) })) }));

/** What a park fills into a row: answer, day, by whom, a note, another unit. */
export type Filling = { answer?: string; date?: string; by?: string; note?: string; unit?: string; code?: string; zone?: string; question?: string };

export const office = "投资促进局 招商岗";

/** The list as it was sent, with the rows filled in as a park would; `null` leaves a row as it is. */
export function filledBook(asked: readonly ParkQuestions[], fillings: readonly (Filling | null)[]): TableBook {
  const book = questionsBook(asked, context, false);
  let at = 0;
  return {
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => {
        const filling = fillings[at];
        at += 1;
        if (!filling) return row;
        const { code, zone, question, unit, answer = "", date = "2026-11-20", by = office, note = "" } = filling;
        const [codeCell, zoneCell, questionCell, needed, unitCell] = row;
        const text = (one: string) => (one === "" ? null : { text: one });
        return [code === undefined ? codeCell : text(code), zone === undefined ? zoneCell : text(zone), question === undefined ? questionCell : text(question), needed, unit === undefined ? unitCell : text(unit), text(answer), text(date), text(by), text(note)].map((cell) => cell ?? null);
      }),
    })),
  };
}

/** A workbook written and read as the app does. */
export function throughFile(book: TableBook, format: BookFormat): TableFile {
  const [first] = book.sheets;
  if (!first) throw new Error("no sheet");
  const read = readTable(format === "xlsx" ? writeXlsx(book) : writeCsv(first), `答复.${format}`);
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

export function rowsOf(file: TableFile): AnswerRow[] {
  const rows = answerRows(file, answerContext(parks, today));
  if (!rows) throw new Error("no list of questions");
  return rows;
}

/** The only row of a list with one question, as it comes back. */
export function theRow(criterion: CriterionId, filling: Filling, format: BookFormat = "csv"): AnswerRow {
  const [park] = questionsOf(criterion);
  const [row] = park ? rowsOf(throughFile(filledBook([park], [filling]), format)) : [];
  if (!row) throw new Error("no row");
  return row;
}
