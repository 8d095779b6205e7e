import { isLedgerColumn, landYears } from "../../domain/import-table";
import { isSeveralUnits } from "../../domain/land-unit-text";
import { cellAt } from "../../domain/table-grid";
import { compareBalances } from "./compare-balances";
import { compareTotals } from "./compare-totals";
import { housingChanges } from "./housing-changes";
import { industryChanges } from "./industry-changes";
import { columnWith, labelsOf, unitRows } from "./labels";
import { isLineTable, unitOf } from "./ledger-claims";
import { ledgerChanges } from "./ledger-changes";
import { leftOut } from "./left-out";
import { monthlyChanges } from "./monthly-changes";
import type { OtherChanges } from "./other-changes";
import type { ImportInput, ImportPlan, OpenQuestion } from "./setup";

/**
 * What accepting a table would do, row by row and cell by cell, with everything that cannot be taken and why. Nothing is guessed: a
 * doubtful name, a second row for a unit or a unit of area that nobody named keeps its figures out until the user says.
 */
export function planImport(input: ImportInput): ImportPlan {
  const { labels, ofRow } = labelsOf(input);
  const questions = questionsOf(input);
  const isBlocked = questions.length > 0;
  const { computedRows, ...found } = { ...nothing, ...(isBlocked ? {} : changesOf(input, ofRow)) };
  const booked = new Set(found.changes.map(({ row }) => row));
  const isLedger = !isBlocked && input.table.target === "ledger";
  const totals = isLedger ? compareTotals(input, ofRow, booked) : { differences: [], agreeing: 0, summedUnbooked: [] };
  const balances = isLedger ? compareBalances(input, ofRow, found.changes) : [];
  return { questions, labels, ...found, ...totals, balances, leftOut: isBlocked ? [] : leftOut(input, ofRow, booked, { ...found, computedRows }) };
}

type Found = OtherChanges & { computedCells: number; computedRows: ReadonlySet<number> };
const nothing: Found = { changes: [], commands: [], faults: [], duplicates: [], unknownCells: 0, computedCells: 0, computedRows: new Set() };

function changesOf(input: ImportInput, ofRow: ReturnType<typeof labelsOf>["ofRow"]): Partial<Found> {
  switch (input.table.target) {
    case "ledger":
      return ledgerChanges(input, ofRow);
    case "industry":
      return industryChanges(input, ofRow);
    case "housing":
      return housingChanges(input, ofRow);
    case "monthly":
      return monthlyChanges(input, ofRow);
  }
}

/** What keeps a table from being read: said before its rows are shown. */
function questionsOf({ sheet, table, setup }: ImportInput): OpenQuestion[] {
  const has = (...roles: Parameters<typeof columnWith>[1][]): boolean => roles.some((role) => columnWith(table, role) !== null);
  if (table.header === null) return ["header"];
  const questions: OpenQuestion[] = [];
  const pending = table.columns.filter(({ role }) => role === "pending");
  if (pending.length > 0) questions.push("columns");
  if (!has("name", "id") && !pending.some(({ candidate }) => candidate === "name") && table.target !== "housing") questions.push("names");
  const isLine = isLineTable(table);
  const values = { ledger: isLine || table.columns.some(({ role }) => isLedgerColumn(role)), industry: has("leading", "auxiliary"), housing: has("project"), monthly: has("value") && has("month") };
  if (!values[table.target] && !pending.some(({ candidate }) => candidate !== "name")) questions.push("values");
  if (setup.published !== null && setup.published.trim() === "") questions.push("published");
  if (table.target !== "ledger") return questions;
  if (!isLine && /情景|\bscenario\b/i.test(table.title)) questions.push("scenario-sheet");
  const measured = table.columns.filter(({ role }) => isLedgerColumn(role) || role === "amount");
  const lacksUnit = !has("row-unit") && measured.some((column) => column.unknownUnit === null && unitOf(column, table, setup) === null && hasFigures(sheet, table, column.index));
  const isOpen = !has("row-unit") && setup.unit === null && measured.some(({ unit }) => unit === null);
  const unknown = measured.find(({ unknownUnit }) => unknownUnit !== null)?.unknownUnit ?? (isOpen ? table.unknownUnit : null);
  if (unknown !== null) questions.push(isSeveralUnits(unknown) ? "unit-several" : "unit-unknown");
  else if (lacksUnit) questions.push("unit");
  const years = landYears(table.columns, false);
  if (years.length > 1 || (setup.year !== null && years.some((year) => year !== setup.year))) questions.push("years");
  else if (!has("year") && setup.year === null) questions.push("year");
  return questions;
}

const hasFigures = (sheet: ImportInput["sheet"], table: ImportInput["table"], column: number): boolean => unitRows(table).some((row) => cellAt(sheet, row, column) !== null);
