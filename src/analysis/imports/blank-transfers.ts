import type { Command, PutRecord, RemoveRecord } from "../../domain/project-commands";
import type { Collections } from "../../domain/project-records";
import type { AccountTree } from "../account-tree";
import { blanksToZero, editCommand } from "../ledger-edits";
import { ledgerTable } from "../ledger-table";
import type { CellChange } from "./setup";

/** A unit and year for which a table brought 下达 and 使用. */
export type Booked = { unit: string; year: number };

/** The units and years of which a table has both what was issued and what was used. */
export function bookedBalances(changes: readonly CellChange[]): Booked[] {
  const known = new Map<string, Booked & { has: Set<string> }>();
  for (const { unit, year, what, scenario } of changes) {
    if (unit === null || year === null || scenario !== null || (what !== "issued" && what !== "used")) continue;
    const one = known.get(`${year}.${unit}`) ?? { unit, year, has: new Set<string>() };
    one.has.add(what);
    known.set(`${year}.${unit}`, one);
  }
  return [...known.values()].flatMap(({ unit, year, has }) => (has.size === 2 ? [{ unit, year }] : []));
}

/** One step that makes their blank 结转, 调入 and 调出 zero; `null` where none is blank. */
export function blankTransfers(tree: AccountTree, records: Collections["ledger"], booked: readonly Booked[]): { count: number; command: Command | null } {
  const byYear = new Map<number, string[]>();
  for (const { unit, year } of booked) byYear.set(year, [...(byYear.get(year) ?? []), unit]);
  const changes: (PutRecord | RemoveRecord)[] = [];
  let count = 0;
  for (const [year, units] of byYear) {
    const edits = blanksToZero(ledgerTable({ tree, records, year, scenario: null }), units);
    const command = editCommand(records, { year, scenario: null }, edits, "fill");
    if (command?.name !== "change-records") continue;
    count += edits.length;
    changes.push(...command.changes);
  }
  return { count, command: changes.length === 0 ? null : { name: "change-records", why: "fill", changes } };
}
