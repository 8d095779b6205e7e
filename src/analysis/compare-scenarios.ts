import type { Text } from "../domain/text";
import type { ScenarioRecord } from "../domain/project-records";
import type { AccountTree, AccountUnit } from "./account-tree";

/** What both scenarios issue to a unit, counts; `null` where one says nothing of it, which is not zero. */
export type ComparedRow = { id: string; name: Text | null; first: number | null; second: number | null };

/**
 * Two scenarios side by side within one prefecture; `null` for units of none, or that the ledger does not know. The total is over the
 * `both` units of all rows that both scenarios know. There is none where nobody knows what the sum would be of.
 */
export type ComparedGroup = {
  prefecture: AccountUnit | null;
  rows: readonly ComparedRow[];
  both: number;
  total: { first: number; second: number } | { why: "none-in-both" | "overlap" | "no-prefecture" };
};

/** Compares what two scenarios issue; prefectures never sum into each other, nor a county with what lies in it. */
export function compareScenarios(tree: AccountTree, first: ScenarioRecord, second: ScenarioRecord): ComparedGroup[] {
  const ids = new Set([...Object.keys(first.cells), ...Object.keys(second.cells)]);
  const groups = new Map<AccountUnit | null, ComparedRow[]>();
  const add = (prefecture: AccountUnit | null, id: string, name: Text | null) => {
    const row = { id, name, first: issuedIn(first, id), second: issuedIn(second, id) };
    if (row.first === null && row.second === null) return;
    groups.set(prefecture, [...(groups.get(prefecture) ?? []), row]);
  };
  for (const unit of tree.units) if (ids.delete(unit.id)) add(aboveOf(tree, unit).find(({ kind }) => kind === "prefecture") ?? null, unit.id, unit.name);
  for (const id of [...ids].sort()) add(null, id, null);
  return [...groups].map(([prefecture, rows]) => {
    const known = rows.filter((row) => row.first !== null && row.second !== null);
    return { prefecture, rows, both: known.length, total: totalOf(tree, prefecture, known) };
  });
}

function totalOf(tree: AccountTree, prefecture: AccountUnit | null, known: readonly ComparedRow[]): ComparedGroup["total"] {
  if (prefecture === null) return { why: "no-prefecture" };
  if (known.length === 0) return { why: "none-in-both" };
  const ids = new Set(known.map(({ id }) => id));
  const overlaps = tree.units.some((unit) => ids.has(unit.id) && aboveOf(tree, unit).some(({ id }) => id !== unit.id && ids.has(id)));
  if (overlaps) return { why: "overlap" };
  const sum = (of: "first" | "second") => known.reduce((all, row) => all + (row[of] ?? 0), 0);
  return { first: sum("first"), second: sum("second") };
}

const issuedIn = ({ cells }: ScenarioRecord, unit: string): number | null => (Object.hasOwn(cells, unit) ? (cells[unit]?.issued?.amount.count ?? null) : null);

/** The unit and all above it. */
function aboveOf(tree: AccountTree, unit: AccountUnit): AccountUnit[] {
  const above: AccountUnit[] = [];
  for (let at: AccountUnit | undefined = unit; at; at = at.parent === null ? undefined : tree.units[tree.indexOf.get(at.parent) ?? -1]) above.push(at);
  return above;
}
