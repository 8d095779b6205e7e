import { answerable, criteria, criterionIds, type CriterionId } from "../../../domain/sites/criterion";
import { hasContact, officeFault } from "../../../domain/sites/answering-office";
import type { SiteAnswerRecord } from "../../../domain/sites/site-records";
import { plainText } from "../../../domain/number-text";
import { seenText } from "../../../domain/text";
import { cellAt, textAt, type GridCell, type SheetGrid, type TableFile } from "../../../domain/table-grid";
import type { AnswerColumn, FoundColumns } from "./answer-columns";
import { findAnswerColumns } from "./answer-columns";
import type { AnswerFault } from "./answer-fault";
import { answeredDay } from "./answered-day";
import { partsOfCode } from "./question-code";
import { readAnswer, type WordNames } from "./read-answer";

/** What answers are read against: the zones there are, what they and the criteria are called, and which day it is. */
export type AnswerContext = {
  zones: readonly { id: string; names: readonly string[] }[];
  criteria: readonly { id: CriterionId; names: readonly string[]; words: WordNames }[];
  today: string;
};

/** What an answer says, before it is a record of the project. */
export type AnswerDraft = Omit<SiteAnswerRecord, "id" | "releaseClass">;

export type AnswerRow = {
  /** The sheet, where the file has several; its row from 0. */
  sheet: string;
  row: number;
  zone: string | null;
  criterion: CriterionId | null;
  /** As it stands there, with its unit. */
  given: string;
  /** `blank`: nobody answered yet. */
  read: { is: "blank" } | { is: "draft"; draft: AnswerDraft } | { is: "refused"; faults: readonly AnswerFault[] };
};

/** More rows than any list of questions has. */
const mostRows = 5000;
const longestNote = 500;

/** The answers of a file, row by row; `null` where none of its sheets is a list of questions. */
export function answerRows(file: TableFile, context: AnswerContext): AnswerRow[] | null {
  const found = file.sheets.flatMap((sheet) => {
    const columns = sheet.isHidden ? null : findAnswerColumns(sheet);
    return columns ? [{ sheet, columns }] : [];
  });
  if (found.length === 0) return null;
  const index = indexOf(context);
  const rows = found.flatMap(({ sheet, columns }) => Array.from({ length: Math.max(0, sheet.rows.length - columns.row - 1) }, (_, below) => ({ sheet, columns, row: columns.row + 1 + below })));
  return rows.slice(0, mostRows).flatMap((one) => rowOf(one, file.name, index) ?? []);
}

type Index = { context: AnswerContext; zones: ReadonlyMap<string, string>; criteria: ReadonlyMap<string, CriterionId> };

function indexOf(context: AnswerContext): Index {
  const zones = new Map(context.zones.flatMap(({ id, names }) => [id, ...names].map((name) => [folded(name), id] as const)).reverse());
  const named = new Map(context.criteria.flatMap(({ id, names }) => [id, ...names].map((name) => [folded(name), id] as const)));
  return { context, zones, criteria: named };
}

const folded = (text: string): string => plainText(text).replace(/\s+/g, "").toLowerCase();

/** The first of the lines or halves of a bilingual cell that is known. */
function lookedUp<T>(text: string, known: ReadonlyMap<string, T>): T | null {
  for (const part of [text, ...text.split(/\n|\s\/\s|[（(]/)]) {
    const found = known.get(folded(part));
    if (found !== undefined) return found;
  }
  return null;
}

function rowOf({ sheet, columns, row }: { sheet: SheetGrid; columns: FoundColumns; row: number }, file: string, index: Index): AnswerRow | null {
  const cell = (column: AnswerColumn): GridCell | null => (columns.at[column] === undefined ? null : cellAt(sheet, row, columns.at[column]));
  const text = (column: AnswerColumn): string => (columns.at[column] === undefined ? "" : textAt(sheet, row, columns.at[column]));
  const isNothing = text("answer") === "" && text("code") === "" && text("question") === "";
  // A note below the table stands in its first cell alone.
  if (isNothing || (text("answer") === "" && (sheet.rows[row] ?? []).filter((one) => one !== null).length < 2)) return null;
  const subject = subjectOf(text("code"), text("zone"), text("question"), index);
  const { zone, criterion, faults } = subject;
  const filled = { answer: cell("answer"), unit: text("unit"), date: cell("date"), by: text("by"), note: text("note"), file: file.slice(0, 300) };
  const given = givenText(text("answer"), text("unit"), criterion);
  return { sheet: sheet.name, row, zone, criterion, given, read: zone === null || criterion === null || faults.length > 0 ? unasked(filled, faults) : readFilled({ zone, criterion }, filled, index.context) };
}

/** What somebody filled in for one question. `file`: where it came from, `null` where it is entered by hand. */
export type FilledIn = { answer: GridCell | null; unit: string; date: GridCell | null; by: string; note: string; file: string | null };

/** An answer as a draft of its record, or all that is wrong with it. */
export function readFilled({ zone, criterion }: { zone: string; criterion: CriterionId }, { answer, unit, date, by, note, file }: FilledIn, context: AnswerContext): AnswerRow["read"] {
  const names = context.criteria.find(({ id }) => id === criterion)?.words ?? [];
  const read = readAnswer(answer, unit, criterion, names);
  if (read.is === "blank") return { is: "blank" };
  const day = answeredDay(date, context.today);
  const faults = [...(read.is === "fault" ? [read.fault] : []), ...("code" in day ? [day] : []), ...officeFaults(by), ...noteFaults(note)];
  if (faults.length > 0 || read.is === "fault" || "code" in day) return { is: "refused", faults };
  const { lo, hi, words } = read;
  const asGiven = givenText(answer?.text ?? "", unit, criterion);
  return { is: "draft", draft: { unit: zone, criterion, lo, hi, words: [...words], asGiven, answeredOn: day.day, by: plainText(by), file, note: seenText(note).trim() || null } };
}

/** A row of which nobody knows what it answers: what it should have said cannot be judged, who said it and when can. */
function unasked({ answer, by, note }: FilledIn, faults: readonly AnswerFault[]): AnswerRow["read"] {
  return answer === null ? { is: "blank" } : { is: "refused", faults: [...faults, ...officeFaults(by), ...noteFaults(note)] };
}

/** What looks like a person or a number is not said again. */
function officeFaults(by: string): AnswerFault[] {
  const fault = officeFault(by);
  return fault === null ? [] : [{ code: `by-${fault}`, value: "" }];
}

const noteFaults = (note: string): AnswerFault[] => [...(hasContact(note) ? [{ code: "note-contact", value: "" } as const] : []), ...(note.length > longestNote ? [{ code: "note-too-long", value: String(note.length), limit: String(longestNote) } as const] : [])];

/** Which question a row answers: by its code, else by the names of zone and criterion; both must not contradict. */
function subjectOf(code: string, zoneText: string, question: string, { zones, criteria: named, context }: Index): { zone: string | null; criterion: CriterionId | null; faults: AnswerFault[] } {
  const coded = partsOfCode(code);
  const byName = zoneText === "" ? null : lookedUp(zoneText, zones);
  const zone = coded ? (context.zones.some(({ id }) => id === coded.zone) ? coded.zone : null) : byName;
  const criterion = coded?.criterion ?? lookedUp(question, named);
  const faults: AnswerFault[] = [];
  if (zone === null) faults.push({ code: "zone-unknown", value: coded?.zone ?? (zoneText || code) });
  else if (coded && byName !== null && byName !== zone) faults.push({ code: "code-mismatch", value: code, limit: zoneText });
  if (criterion === null) faults.push({ code: "criterion-unknown", value: question || code });
  else if (!answerable.has(criterion)) faults.push({ code: "not-asked", value: question || criterion });
  return { zone, criterion, faults };
}

/** The answer with the unit of its row, where it names none itself. */
function givenText(answer: string, unit: string, criterion: CriterionId | null): string {
  const needsUnit = criterion !== null && criteria[criterion].is === "range" && /[\d万]$/.test(answer);
  const short = plainText(unit).replace(/\s*\(.*$/, "");
  return (needsUnit && short !== "" ? `${answer} ${short}` : answer).slice(0, 200);
}

/** All that can be asked, in the order of the criteria. */
export const askable: readonly CriterionId[] = criterionIds.filter((id) => answerable.has(id));
