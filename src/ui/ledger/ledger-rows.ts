import type { AccountUnit } from "../../analysis/account-tree";
import type { LedgerTable } from "../../analysis/ledger-table";
import { tableColumns, type TableColumn } from "../../analysis/ledger-row";
import { plainText } from "../../domain/number-text";

export type Sorting = { column: TableColumn | "name"; descending: boolean } | null;
export type RowFilter = { words: string; show: "all" | "known" | "faults" };

/** The units to show: those that pass the filter, siblings sorted among themselves so that parts stay below their whole. */
export function rowsOf(table: LedgerTable, sorting: Sorting, { words, show }: RowFilter, flagged: ReadonlySet<string>): AccountUnit[] {
  const { tree } = table;
  const sorted = sorting ? sortedUnits(table, sorting) : tree.units;
  const wanted = plainText(words).toLowerCase();
  return sorted.filter((unit) => {
    if (wanted !== "" && ![unit.name.zh, unit.name.en, unit.id, ...unit.aliases].some((name) => name.toLowerCase().includes(wanted))) return false;
    if (show === "faults") return flagged.has(unit.id);
    return show === "all" || tableColumns.some((column) => table.cell(unit.id, column).kind !== "unknown");
  });
}

function sortedUnits(table: LedgerTable, { column, descending }: NonNullable<Sorting>): AccountUnit[] {
  const { tree } = table;
  const sign = descending ? -1 : 1;
  const value = (unit: AccountUnit): number | null => (column === "name" ? null : table.cell(unit.id, column).count);
  const compare = (a: AccountUnit, b: AccountUnit): number => {
    if (column === "name") return sign * a.name.zh.localeCompare(b.name.zh, "zh");
    const [x, y] = [value(a), value(b)];
    // The unknown is not the least: it stands last either way.
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x - y);
  };
  const units: AccountUnit[] = [];
  const visit = (siblings: readonly AccountUnit[]) => {
    for (const unit of [...siblings].sort(compare)) {
      units.push(unit);
      visit(tree.childrenOf.get(unit.id) ?? []);
    }
  };
  visit(tree.units.filter(({ depth }) => depth === 0));
  return units;
}
