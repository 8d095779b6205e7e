import { landAmount, type LandAmount } from "../domain/land-amount";
import { landClasses, ledgerColumns, yearRecordId, type LedgerCells, type LedgerColumn, type LedgerEntry, type LedgerStock } from "../domain/ledger";
import type { Command, ManyReason, PutRecord, RemoveRecord } from "../domain/project-commands";
import type { Collections, ScenarioRecord } from "../domain/project-records";
import type { LedgerTable } from "./ledger-table";

/** `null` makes the cell unknown again; in a scenario, the ledger's. */
export type CellEdit = { unit: string; column: LedgerColumn; entry: LedgerEntry | null };

/** The ledger of a year, or a scenario that is laid over it. */
export type LedgerTarget = { year: number; scenario: ScenarioRecord | null };

/** The one command, and so the one step of undo, that makes these edits; `null` where they change nothing. */
export function editCommand(records: Collections["ledger"], { year, scenario }: LedgerTarget, edits: readonly CellEdit[], why: ManyReason): Command | null {
  const changes = scenario ? scenarioChange(scenario, edits) : ledgerChanges(records, year, edits);
  return changes.length === 0 ? null : { name: "change-records", why, changes };
}

function scenarioChange(scenario: ScenarioRecord, edits: readonly CellEdit[]): PutRecord[] {
  const cells: Record<string, LedgerCells> = { ...scenario.cells };
  let isChanged = false;
  for (const [unit, ofUnit] of byUnit(edits)) {
    const before = Object.hasOwn(cells, unit) ? (cells[unit] ?? {}) : {};
    const after = withEdits(before, ofUnit);
    if (!after) continue;
    isChanged = true;
    if (Object.keys(after).length > 0) cells[unit] = after;
    else delete cells[unit];
  }
  return isChanged ? [{ name: "put-record", collection: "scenarios", record: { ...scenario, cells } }] : [];
}

function ledgerChanges(records: Collections["ledger"], year: number, edits: readonly CellEdit[]): (PutRecord | RemoveRecord)[] {
  return [...byUnit(edits)].flatMap(([unit, ofUnit]): (PutRecord | RemoveRecord)[] => {
    const id = yearRecordId(unit, year);
    const record = Object.hasOwn(records, id) ? records[id] : undefined;
    const known = record?.kind === "unit-year" ? record : { id, kind: "unit-year" as const, releaseClass: "internal" as const, unit, year, cells: {} };
    const cells = withEdits(known.cells, ofUnit);
    if (!cells) return [];
    if (Object.keys(cells).length === 0) return [{ name: "remove-record", collection: "ledger", id }];
    return [{ name: "put-record", collection: "ledger", record: { ...known, cells } }];
  });
}

function byUnit(edits: readonly CellEdit[]): Map<string, CellEdit[]> {
  const units = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const ofUnit = units.get(edit.unit) ?? [];
    ofUnit.push(edit);
    units.set(edit.unit, ofUnit);
  }
  return units;
}

/** The cells after the edits, in the order of the columns; `null` where nothing changes. */
function withEdits(before: LedgerCells, edits: readonly CellEdit[]): LedgerCells | null {
  const after: LedgerCells = { ...before };
  let isChanged = false;
  for (const { column, entry } of edits) {
    if (same(after[column] ?? null, entry)) continue;
    isChanged = true;
    if (entry) after[column] = entry;
    else delete after[column];
  }
  return isChanged ? Object.fromEntries(ledgerColumns.flatMap((column) => (after[column] ? [[column, after[column]]] : []))) : null;
}

const same = (a: LedgerEntry | null, b: LedgerEntry | null): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * An amount typed into a cell. Its day, definition and note stay; the document that published the former figure does not speak for
 * this one, nor does the reason for which an objection to it was overridden.
 */
export function enteredEntry(before: LedgerEntry | null, amount: LandAmount): LedgerEntry {
  if (before && before.amount.count === amount.count && before.amount.unit === amount.unit && before.amount.value === amount.value) return before;
  return { amount, published: null, cutOff: before?.cutOff ?? null, definition: before?.definition ?? null, note: before?.note ?? null, override: null };
}

/** The cell of a stock. */
export type StockCell = { unit: string; column: LedgerStock };

/** Gives stocks the day and the definition they lack, each where it stands, in the scenario or the ledger; `null` where none lacks any. */
export function datedStocks(records: Collections["ledger"], { year, scenario }: LedgerTarget, cells: readonly StockCell[], given: Pick<LedgerEntry, "cutOff" | "definition">): Command | null {
  const dated = (entry: LedgerEntry): LedgerEntry => ({ ...entry, cutOff: entry.cutOff ?? given.cutOff, definition: entry.definition ?? given.definition });
  const [inScenario, inLedger]: [CellEdit[], CellEdit[]] = [[], []];
  for (const { unit, column } of cells) {
    const over = scenario && Object.hasOwn(scenario.cells, unit) ? scenario.cells[unit]?.[column] : undefined;
    const record = Object.hasOwn(records, yearRecordId(unit, year)) ? records[yearRecordId(unit, year)] : undefined;
    const entry = record?.kind === "unit-year" ? record.cells[column] : undefined;
    if (over) inScenario.push({ unit, column, entry: dated(over) });
    else if (entry) inLedger.push({ unit, column, entry: dated(entry) });
  }
  const changes = [...(scenario ? scenarioChange(scenario, inScenario) : []), ...ledgerChanges(records, year, inLedger)];
  return changes.length === 0 ? null : { name: "change-records", why: "fill", changes };
}

const often = ["carried-in", "transferred-in", "transferred-out"] as const;

/** 把空白的结转、调入、调出记为0, in all and per class: said by the user, never assumed. Sums of children are left alone. */
export function blanksToZero(table: LedgerTable, units: readonly string[]): CellEdit[] {
  const zero = landAmount("0", "mu") as LandAmount;
  const counted = units.filter((unit) => table.tree.units[table.tree.indexOf.get(unit) ?? -1]?.isPartition === false);
  return counted.flatMap((unit) =>
    often.flatMap((flow) => {
      const total = table.cell(unit, flow);
      if (total.kind !== "unknown" && total.count !== 0) return [];
      const columns: LedgerColumn[] = [flow, ...landClasses.map((one) => `${flow}.${one}` as const)];
      return columns.filter((column) => table.cell(unit, column).kind === "unknown").map((column) => ({ unit, column, entry: enteredEntry(null, zero) }));
    }),
  );
}
