import { mostRows } from "./comparison";
import type { ComparisonGroup, ComparisonRow, ComparisonTable } from "./comparison-table";

export const allRows = ({ groups }: ComparisonTable): readonly ComparisonRow[] => groups.flatMap(({ rows }) => rows);

const isShown = (row: ComparisonRow, rows: readonly string[] | null): boolean => (rows === null ? row.isDefault : rows.includes(row.id));

/** The groups of a table with the chosen rows alone, in the table's order; `null` are the usual ones. Groups without a row are left out. */
export const shownGroups = ({ groups }: ComparisonTable, rows: readonly string[] | null): readonly ComparisonGroup[] =>
  groups.map((group) => ({ ...group, rows: group.rows.filter((row) => isShown(row, rows)) })).filter((group) => group.rows.length > 0);

/**
 * What is chosen when one row is shown or hidden, in the table's order; `null` where that is what is usual. Rows that the present places
 * do not have stay chosen for when they do. `rows` itself where no more fit.
 */
export function withRowShown(table: ComparisonTable, rows: readonly string[] | null, id: string, isOn: boolean): string[] | null {
  const there = allRows(table);
  const absent = (rows ?? []).filter((one) => there.every((row) => row.id !== one));
  const chosen = there.filter((row) => (row.id === id ? isOn : isShown(row, rows))).map((row) => row.id);
  const next = [...chosen, ...absent];
  if (next.length > mostRows) return rows && [...rows];
  const usual = there.filter(({ isDefault }) => isDefault);
  const isUsual = next.length === usual.length && usual.every((row) => next.includes(row.id));
  return isUsual ? null : next;
}
