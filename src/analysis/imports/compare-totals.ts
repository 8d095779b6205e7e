import { isLedgerColumn, type TableColumn } from "../../domain/import-table";
import { cellAt } from "../../domain/table-grid";
import { countIn, isLineTable, unitOf } from "./ledger-claims";
import type { ImportInput, Label, TotalDifference } from "./setup";

export type ComparedTotals = { differences: TotalDifference[]; agreeing: number; summedUnbooked: number[] };

/** A total, the rows it sums and those of the same part of the table that it does not. */
type Group = { row: number; rows: readonly number[]; out: readonly number[] };

/**
 * Whether the totals of a table are the sums of its rows, whether these are booked or not. A total (合计) sums all rows; a subtotal
 * (小计) those since the last subtotal or total above it, or, where subtotals stand above their rows, those below it up to the next.
 * 其中 rows are within others, and a row of a whole prefecture sums nothing with its counties.
 */
export function compareTotals({ sheet, table, setup, units }: ImportInput, ofRow: (row: number) => Label | null, booked: ReadonlySet<number>): ComparedTotals {
  const found: ComparedTotals = { differences: [], agreeing: 0, summedUnbooked: [] };
  if (isLineTable(table)) return found;
  const prefectures = new Set(units.filter(({ kind }) => kind === "prefecture").map(({ id }) => id));
  const columns = table.columns.filter(({ role }) => isLedgerColumn(role));
  const sums = new Map<readonly number[], Map<number, { own: number; parts: number }>>();
  const summed = new Set<number>();
  for (const { row, rows, out } of groupsOf(table.rows, (one) => prefectures.has(ofRow(one)?.unit ?? ""))) {
    // All totals sum the same rows: these are added up once.
    const ofRows = sums.get(rows) ?? new Map<number, { own: number; parts: number }>();
    sums.set(rows, ofRows);
    const compared = columns.flatMap((column) => {
      const unit = unitOf(column, table, setup);
      const stated = countIn(cellAt(sheet, row, column.index), unit);
      if (stated === null || unit === null) return [];
      const { own, parts } = ofRows.get(column.index) ?? sumOf(rows, column);
      ofRows.set(column.index, { own, parts });
      return parts === 0 ? [] : [{ column: column.index, stated, own, unit }];
    });
    if (compared.length === 0) continue;
    for (const one of rows) if (!booked.has(one)) summed.add(one);
    const wrong = compared.filter(({ own, stated }) => Math.abs(own - stated) > 1);
    found.agreeing += compared.length - wrong.length;
    if (wrong.length === 0) continue;
    const unbooked = rows.filter((one) => !booked.has(one));
    found.differences.push(...wrong.map((one): TotalDifference => ({ row, ...one, rows, out, unbooked })));
  }
  found.summedUnbooked = [...summed];
  return found;

  function sumOf(rows: readonly number[], column: TableColumn): { own: number; parts: number } {
    let [own, parts] = [0, 0];
    for (const row of rows) {
      const count = countIn(cellAt(sheet, row, column.index), unitOf(column, table, setup));
      if (count === null) continue;
      own += count;
      parts += 1;
    }
    return { own, parts };
  }
}

/** In one pass over the rows: however many subtotals there are, each row stands in one of them. */
function groupsOf(rows: ImportInput["table"]["rows"], isPrefecture: (row: number) => boolean): Group[] {
  const all: Group = { row: -1, rows: [], out: [] };
  // Where the first subtotal stands above its rows, all do.
  const firstUnit = rows.find(({ row, kind }) => kind === "unit" && !isPrefecture(row))?.row ?? 0;
  const areAbove = (rows.find(({ kind }) => kind === "subtotal")?.row ?? Infinity) < firstUnit;
  const groups: Group[] = [];
  let open = { rows: [] as number[], out: [] as number[] };
  const [allRows, allOut] = [all.rows as number[], all.out as number[]];
  for (const { row, kind } of rows) {
    if (kind === "unit" || kind === "of-which" || kind === "of-which-unit") {
      const isSummed = kind === "unit" && !isPrefecture(row);
      (isSummed ? open.rows : open.out).push(row);
      (isSummed ? allRows : allOut).push(row);
    } else if (kind === "total" || kind === "subtotal") {
      if (kind === "total") groups.push({ row, rows: allRows, out: allOut });
      if (kind === "subtotal" && !areAbove) groups.push({ row, ...open });
      open = { rows: [], out: [] };
      if (kind === "subtotal" && areAbove) groups.push({ row, ...open });
    }
  }
  return groups;
}
