import type { GuardFinding } from "../../domain/ledger-guard";
import { ledgerColumns, ledgerStocks, type LedgerColumn } from "../../domain/ledger";
import { finding, own, totalOf, type Guarded } from "./guarded";

/** Checks of our own on the entries of one unit; no document asks for them. */
export function entryGuards(unit: Guarded): GuardFinding[] {
  return [...carriedIn(unit), ...supplied(unit), ...undatedStocks(unit), ...beyondArea(unit)];
}

/** 结转 is what the year before left. */
function carriedIn(unit: Guarded): GuardFinding[] {
  const { before, id, cells } = unit;
  const carried = cells["carried-in"]?.amount.count;
  if (before === null || carried === undefined) return [];
  const left = totalOf(before, id, "left");
  if (left === null || left === carried) return [];
  return [finding(unit, { code: "carried-in-differs", column: "carried-in", severity: "objection", parameters: { carried, left, year: before.year }, scope: own })];
}

/** Land approved in earlier years may be supplied in this one, so that this only wants to be read. */
function supplied(unit: Guarded): GuardFinding[] {
  const [approved, supply] = [unit.cells.approved?.amount.count, unit.cells.supplied?.amount.count];
  if (approved === undefined || supply === undefined || supply <= approved) return [];
  return [finding(unit, { code: "supplied-beyond-approved", column: "supplied", severity: "note", parameters: { approved, supplied: supply }, scope: own })];
}

/** A stock without its day and its definition can be compared with nothing. */
const undatedStocks = (unit: Guarded): GuardFinding[] =>
  ledgerStocks.flatMap((column) => {
    const entry = unit.cells[column];
    if (!entry || (entry.cutOff !== null && entry.definition !== null)) return [];
    return [finding(unit, { code: "stock-undated", column, severity: "missing", parameters: { count: entry.amount.count }, scope: own })];
  });

/** More land than the unit has; the largest such figure speaks for all. Areas that are only stated or schematic prove nothing. */
function beyondArea(unit: Guarded): GuardFinding[] {
  const area = unit.facts.administrative?.count;
  if (area === undefined) return [];
  let [largest, column]: [number, LedgerColumn | null] = [area, null];
  for (const one of ledgerColumns) {
    const count = unit.cells[one]?.amount.count ?? 0;
    if (count > largest) [largest, column] = [count, one];
  }
  return column === null ? [] : [finding(unit, { code: "larger-than-area", column, severity: "objection", parameters: { count: largest, area }, scope: own })];
}
