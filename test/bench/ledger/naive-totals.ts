import type { AccountTree } from "../../../src/analysis/account-tree";
import { ledgerColumns, yearRecordId, type LedgerColumn } from "../../../src/domain/ledger";
import type { Collections } from "../../../src/domain/project-records";

const terms = [["issued", 1], ["carried-in", 1], ["transferred-in", 1], ["transferred-out", -1], ["used", -1]] as const;
const classes = ["", ".farmland", ".cultivated"] as const;

/**
 * The ledger as one would write it first: for every cell its entry, else a filter and a reduce over the children. It keeps figures
 * alone: no kinds, no faults, no partial sums.
 */
export function naiveTotals({ units, childrenOf }: AccountTree, records: Collections["ledger"], year: number): Map<string, Record<string, number | null>> {
  const valueOf = (unit: string, column: LedgerColumn, isPartition: boolean): number | null => {
    const record = records[yearRecordId(unit, year)];
    const own = record?.kind === "unit-year" ? record.cells[column] : undefined;
    if (own) return own.amount.count;
    const children = isPartition ? (childrenOf.get(unit) ?? []) : [];
    const known = children.map((child) => valueOf(child.id, column, child.isPartition)).filter((value) => value !== null);
    return known.length > 0 && known.length === children.length ? known.reduce((sum, value) => sum + value, 0) : null;
  };
  return new Map(
    units.map(({ id, isPartition }) => {
      const totals: Record<string, number | null> = Object.fromEntries(ledgerColumns.map((column) => [column, valueOf(id, column, isPartition)]));
      for (const part of classes) {
        const values = terms.map(([flow, sign]) => ({ sign, value: totals[`${flow}${part}`] ?? null }));
        totals[`left${part}`] = values.reduce<number | null>((sum, { sign, value }) => (sum === null || value === null ? null : sum + sign * value), 0);
      }
      return [id, totals];
    }),
  );
}
