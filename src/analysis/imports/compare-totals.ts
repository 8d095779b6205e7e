import { isLedgerColumn } from "../../domain/import-table";
import { cellAt } from "../../domain/table-grid";
import { countIn, isLineTable, unitOf } from "./ledger-claims";
import type { ImportInput, Label, TotalDifference } from "./setup";

/**
 * Whether the totals of a table are the sums of its rows. A subtotal sums the rows since the one before it, a total all rows; one that
 * stands above its rows those below it up to the next. A row of the whole prefecture sums nothing with its counties.
 */
export function compareTotals({ sheet, table, setup, units }: ImportInput, ofRow: (row: number) => Label | null): { differences: TotalDifference[]; agreeing: number } {
  if (isLineTable(table)) return { differences: [], agreeing: 0 };
  const prefectures = new Set(units.filter(({ kind }) => kind === "prefecture").map(({ id }) => id));
  const counted = table.rows.filter(({ row, kind }) => kind === "unit" && !prefectures.has(ofRow(row)?.unit ?? ""));
  const firstUnit = counted[0]?.row ?? 0;
  const isTotal = ({ kind }: (typeof table.rows)[number]): boolean => kind === "total" || kind === "subtotal";
  const totals = table.rows.filter(isTotal);
  // Where the first subtotal stands above its rows, all do.
  const areAbove = (totals.find(({ kind }) => kind === "subtotal")?.row ?? Infinity) < firstUnit;
  const differences: TotalDifference[] = [];
  let agreeing = 0;
  for (const { row, kind } of totals) {
    const inGroup = kind === "total" ? counted : areAbove ? counted.filter((one) => one.row > row && one.row < nextAfter(totals, row)) : counted.filter((one) => one.row < row && one.row > lastBefore(totals, row));
    for (const column of table.columns.filter(({ role }) => isLedgerColumn(role))) {
      const unit = unitOf(column, table, setup);
      const stated = countIn(cellAt(sheet, row, column.index), unit);
      const parts = inGroup.map((one) => countIn(cellAt(sheet, one.row, column.index), unit)).filter((count) => count !== null);
      if (stated === null || unit === null || parts.length === 0) continue;
      const own = parts.reduce((sum, count) => sum + count, 0);
      if (Math.abs(own - stated) <= 1) agreeing += 1;
      else differences.push({ row, column: column.index, stated, own, unit });
    }
  }
  return { differences, agreeing };
}

const nextAfter = (totals: readonly { row: number }[], row: number): number => totals.find((one) => one.row > row)?.row ?? Infinity;
const lastBefore = (totals: readonly { row: number; kind: string }[], row: number): number => Math.max(-1, ...totals.filter((one) => one.row < row && one.kind === "subtotal").map((one) => one.row));
