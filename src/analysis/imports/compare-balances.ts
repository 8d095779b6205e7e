import { isLedgerColumn } from "../../domain/import-table";
import { countsPer } from "../../domain/land-amount";
import { landUnitOf } from "../../domain/import-table";
import { tableUnits } from "../../domain/land-unit-text";
import { yearRecordId, type LedgerCells, type LedgerColumn } from "../../domain/ledger";
import { numberIn } from "../../domain/number-text";
import { recordIn } from "../../domain/project-records";
import { cellAt } from "../../domain/table-grid";
import { computedColumns, termsOf } from "../ledger-row";
import { unitRows } from "./labels";
import { countIn, isLineTable, unitOf, yearIn } from "./ledger-claims";
import type { BalanceCheck, CellChange, ImportInput, Label } from "./setup";

/**
 * The office's 剩余 of each row beside ours, 下达 + 结转 + 调入 − 调出 − 使用 of what this row enters and the ledger has; where a term
 * is unknown, which. A figure that was rounded to two decimals or more agrees within its last.
 */
export function compareBalances({ sheet, table, setup, collections }: ImportInput, ofRow: (row: number) => Label | null, changes: readonly CellChange[]): BalanceCheck[] {
  if (isLineTable(table)) return [];
  const entered = new Map<string, number>();
  for (const { unit, year, what, after, scenario } of changes) if (after.is === "land" && scenario === null) entered.set(`${year}.${unit}.${what}`, after.amount.count);
  const checks: BalanceCheck[] = [];
  for (const column of table.columns) {
    const role = computedColumns.find((one) => one === column.role);
    const tableUnit = unitOf(column, table, setup);
    if (!role || tableUnit === null) continue;
    for (const row of unitRows(table)) {
      const unit = ofRow(row)?.unit;
      const year = yearIn(sheet, table, row, setup);
      const cell = cellAt(sheet, row, column.index);
      const stated = countIn(cell, tableUnit);
      if (!unit || typeof year !== "number" || stated === null) continue;
      const stored = recordIn(collections, "ledger", yearRecordId(unit, year));
      const cells: LedgerCells = stored && "kind" in stored && stored.kind === "unit-year" ? stored.cells : {};
      const missing: LedgerColumn[] = [];
      let own = 0;
      for (const { column: term, sign } of termsOf(role)) {
        const count = isLedgerColumn(term) ? (entered.get(`${year}.${unit}.${term}`) ?? cells[term]?.amount.count) : undefined;
        if (count === undefined) missing.push(term);
        else own += sign * count;
      }
      const read = numberIn(cell?.text ?? "");
      const decimals = read.is === "number" ? (read.value.split(".")[1]?.length ?? 0) : 0;
      const step = countsPer[landUnitOf(tableUnit)] * 10 ** (tableUnits[tableUnit].tens - decimals);
      const isClose = Math.abs(own - stated) <= Math.max(1, decimals >= 2 ? step / 2 : 0);
      checks.push({ row, column: column.index, unit, stated, own: missing.length === 0 ? own : null, agrees: missing.length === 0 && isClose, missing, tableUnit });
    }
  }
  return checks;
}
