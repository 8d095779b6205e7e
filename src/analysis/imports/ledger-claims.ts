import { roleOfHeader } from "../../domain/column-names";
import { atMostNineDecimals, shiftPoint } from "../../domain/decimal-text";
import { isLedgerColumn, landUnitOf, type ColumnRole, type RecognisedTable, type TableColumn } from "../../domain/import-table";
import { countsPer, landAmount, type LandAmount } from "../../domain/land-amount";
import { tableUnitOf, tableUnits, type TableUnitId } from "../../domain/land-unit-text";
import type { LedgerColumn } from "../../domain/ledger";
import { cellNumber, numberIn, plainText } from "../../domain/number-text";
import type { CellFault } from "../../domain/table-fault";
import { cellAt, textAt, type GridCell, type SheetGrid } from "../../domain/table-grid";
import { isOriginals, isShownAs, originalsIn } from "./originals";
import { columnWith, textIn, unitRows } from "./labels";
import type { ImportSetup } from "./setup";

/** What one cell of a table says of the ledger, before it is known of which unit. */
export type LedgerClaim = { row: number; column: number; year: number; role: LedgerColumn; amount: LandAmount; line: LineWords | null; scenario: string | null };
/** What else stands in a line of our own exports. */
export type LineWords = { published: string | null; cutOff: string | null; definition: string | null; note: string | null; override: string | null };

export type Claims = { claims: LedgerClaim[]; faults: CellFault[]; unknownCells: number; computedCells: number; /** Rows in which something computed stands. */ computedRows: Set<number> };

/** One ledger cell per row, with all that belongs to it: how our own exports are written. */
export const isLineTable = (table: RecognisedTable): boolean => columnWith(table, "column") !== null && columnWith(table, "amount") !== null;

export const computed = (role: ColumnRole): boolean => role === "left" || role.startsWith("left.");

export function ledgerClaims(sheet: SheetGrid, table: RecognisedTable, setup: ImportSetup): Claims {
  return isLineTable(table) ? lineClaims(sheet, table, setup) : wideClaims(sheet, table, setup);
}

function wideClaims(sheet: SheetGrid, table: RecognisedTable, setup: ImportSetup): Claims {
  const found: Claims = { claims: [], faults: [], unknownCells: 0, computedCells: 0, computedRows: new Set() };
  const rowUnits = columnWith(table, "row-unit");
  const originals = table.columns.find(({ header }) => isOriginals(header.at(-1) ?? ""))?.index ?? null;
  const columns = table.columns.filter(({ role }) => isLedgerColumn(role) || computed(role));
  for (const row of unitRows(table)) {
    const year = yearOfRow(sheet, table, row, setup, found);
    const rowUnit = unitOfRow(sheet, row, columns, rowUnits, found);
    const original = originals === null ? null : originalsIn(textAt(sheet, row, originals));
    for (const { index, role, ...column } of columns) {
      const cell = cellAt(sheet, row, index);
      // Our own tables mark a sum so; it is nothing that was entered.
      if (computed(role) || cell?.text.startsWith("≈")) {
        found.computedCells += cell ? 1 : 0;
        if (cell) found.computedRows.add(row);
        continue;
      }
      if (!isLedgerColumn(role) || year === null || rowUnit === "unknown") continue;
      if (rowUnit !== null && contradicts(rowUnit, column, table) && cellNumber(cell).is === "number") {
        found.faults.push({ code: "cell-unit-other", row, column: index, value: `${cell?.text ?? ""} ${textAt(sheet, row, rowUnits ?? 0)}` });
        continue;
      }
      const amount = amountIn(cell, column, rowUnit ?? unitOf(column, table, setup), { row, column: index }, found);
      const entered = amount && original?.get(role);
      if (amount) found.claims.push({ row, column: index, year, role, amount: entered && isShownAs(entered, amount) ? entered : amount, line: null, scenario: null });
    }
  }
  return found;
}

/** What the unit's own column says in a row; one that is none of ours keeps the row out, whatever unit stands above. */
function unitOfRow(sheet: SheetGrid, row: number, columns: readonly TableColumn[], rowUnits: number | null, found: Claims): TableUnitId | "unknown" | null {
  const text = rowUnits === null ? "" : textAt(sheet, row, rowUnits);
  if (rowUnits === null || numberIn(text).is === "unknown") return null;
  const unit = tableUnitOf(text);
  const hasLand = columns.some(({ role, index }) => isLedgerColumn(role) && cellNumber(cellAt(sheet, row, index)).is !== "unknown");
  if (unit === null && hasLand) found.faults.push({ code: "cell-unit-unknown", row, column: rowUnits, value: text });
  return unit ?? "unknown";
}

/** 公顷 in a row below （亩）. */
const contradicts = (unit: TableUnitId, column: Pick<TableColumn, "unit">, table: RecognisedTable): boolean => (column.unit ?? table.unit ?? unit) !== unit;

export const unitOf = (column: Pick<TableColumn, "unit">, table: RecognisedTable, setup: ImportSetup): TableUnitId | null => column.unit ?? setup.unit ?? table.unit;

function lineClaims(sheet: SheetGrid, table: RecognisedTable, setup: ImportSetup): Claims {
  const found: Claims = { claims: [], faults: [], unknownCells: 0, computedCells: 0, computedRows: new Set() };
  const amounts = table.columns.find(({ role }) => role === "amount");
  const names = columnWith(table, "column");
  if (!amounts || names === null) return found;
  for (const row of unitRows(table)) {
    const kind = textIn(sheet, table, row, "kind");
    const said = textAt(sheet, row, names);
    const role = roleOfHeader([said], "ledger");
    if (/计算|computed/i.test(kind) || (role !== null && computed(role))) {
      found.computedCells += 1;
      found.computedRows.add(row);
      continue;
    }
    const year = yearOfRow(sheet, table, row, setup, found);
    if (role === null || !isLedgerColumn(role)) {
      found.faults.push({ code: "cell-column-unknown", row, column: names, value: said });
      continue;
    }
    const unitText = textIn(sheet, table, row, "row-unit");
    const unit = unitText === "" ? unitOf(amounts, table, setup) : tableUnitOf(unitText);
    if (unitText !== "" && unit === null) {
      found.faults.push({ code: "cell-unit-unknown", row, column: columnWith(table, "row-unit") ?? amounts.index, value: unitText });
      continue;
    }
    if (unitText !== "" && unit !== null && contradicts(unit, amounts, table)) {
      found.faults.push({ code: "cell-unit-other", row, column: amounts.index, value: `${textAt(sheet, row, amounts.index)} ${unitText}` });
      continue;
    }
    const scenario = textIn(sheet, table, row, "scenario");
    const isScenario = scenario !== "" || /情景|simulated|scenario/i.test(kind);
    if (isScenario && scenario === "") {
      found.faults.push({ code: "cell-simulated", row, column: amounts.index, value: textAt(sheet, row, amounts.index) });
      continue;
    }
    const amount = amountIn(cellAt(sheet, row, amounts.index), amounts, unit, { row, column: amounts.index }, found);
    if (amount && year !== null) found.claims.push({ row, column: amounts.index, year, role, amount, line: lineWords(sheet, table, row), scenario: isScenario ? scenario : null });
  }
  return found;
}

const lineWords = (sheet: SheetGrid, table: RecognisedTable, row: number): LineWords => {
  const words = (role: ColumnRole, longest: number): string | null => textIn(sheet, table, row, role).slice(0, longest) || null;
  return { published: words("published", 300), cutOff: words("cut-off", 10), definition: words("definition", 500), note: words("note", 500), override: words("override", 300) };
};

function yearOfRow(sheet: SheetGrid, table: RecognisedTable, row: number, setup: ImportSetup, found: Claims): number | null {
  const year = yearIn(sheet, table, row, setup);
  if (year === null || typeof year === "number") return year;
  found.faults.push({ code: "cell-year", row, column: columnWith(table, "year") ?? 0, value: year.not });
  return null;
}

/** The year a row speaks of; what stands there instead where that is none. */
export function yearIn(sheet: SheetGrid, table: RecognisedTable, row: number, setup: ImportSetup): number | { not: string } | null {
  const column = columnWith(table, "year");
  const text = column === null ? "" : plainText(textAt(sheet, row, column));
  if (text === "") return setup.year;
  const year = Number(/^(\d{4})(?:年度?|-\d\d-\d\d)?$/.exec(text)?.[1]);
  return year >= 1990 && year <= 2100 ? year : { not: text };
}

/** The land a cell says; what cannot be taken is told with its place. */
function amountIn(cell: GridCell | null, column: Pick<TableColumn, "blankIsZero">, tableUnit: TableUnitId | null, at: { row: number; column: number }, found: Claims): LandAmount | null {
  const fault = (code: CellFault["code"], value = cell?.text ?? ""): null => {
    found.faults.push({ code, ...at, value });
    return null;
  };
  const said = cellNumber(cell);
  const read = said.is === "unknown" && column.blankIsZero ? ({ is: "number", value: "0", unit: "" } as const) : said;
  if (read.is === "unknown") {
    found.unknownCells += 1;
    return null;
  }
  if (read.is === "fault") return fault(read.code);
  const own = read.unit === "" ? tableUnit : tableUnitOf(read.unit);
  if (own === null) return read.unit === "" ? fault("cell-unit-missing") : fault("cell-unit-unknown", read.unit);
  // Two units in one column are a slip more often than they are meant.
  if (read.unit !== "" && tableUnit !== null && own !== tableUnit) return fault("cell-unit-other", cell?.text ?? "");
  return landOf(read.value, own, fault);
}

function landOf(value: string, unit: TableUnitId, fault: (code: CellFault["code"]) => null): LandAmount | null {
  const amount = landAmount(atMostNineDecimals(shiftedBy(value, tableUnits[unit].tens)), landUnitOf(unit));
  if (amount === "negative") return fault("cell-negative");
  if (amount === "too-large") return fault("cell-too-large");
  return amount === "not-a-number" ? fault(value.length > 13 ? "cell-too-large" : "cell-not-a-number") : amount;
}

const shiftedBy = (value: string, tens: number): string => (tens === 0 ? value : shiftPoint(value, tens));

/** A figure of a total in 1/300 m²; `null` where it is none. */
export function countIn(cell: GridCell | null, unit: TableUnitId | null): number | null {
  const read = cell ? numberIn(cell.text) : null;
  if (read?.is !== "number" || unit === null || cell?.kind === "error") return null;
  const own = read.unit === "" ? unit : tableUnitOf(read.unit);
  const value = own && Number(shiftedBy(read.value, tableUnits[own].tens));
  return own && value !== null && Number.isFinite(value) ? Math.round(value * countsPer[landUnitOf(own)]) : null;
}
