import type { GuardFinding, GuardScope } from "../../domain/ledger-guard";
import type { ComputedColumn } from "../../domain/ledger";
import { termsOf } from "../ledger-row";
import { exceededWhole } from "../ledger-table";
import { finding, own, totalOf, type Guarded } from "./guarded";

/** What the computed table itself finds wrong with a cell; a balance below zero has its own guards. */
export function tableGuards(units: ReadonlyMap<string, Guarded>): GuardFinding[] {
  const [first] = units.values();
  return (first?.table.faults ?? []).flatMap(({ unit: id, column, fault }) => {
    const unit = units.get(id);
    if (!unit) return [];
    const cell = unit.table.cell(id, column);
    if (fault === "over-allocated" && cell.residual !== null) {
      const parameters = { count: cell.count ?? 0, excess: -cell.residual, known: cell.known, all: cell.all };
      return [finding(unit, { code: "over-allocated", column, severity: "objection", parameters, ...(cell.residualSimulated ? { simulated: true } : {}), scope: own })];
    }
    const whole = fault === "part-exceeds" ? exceededWhole(unit.table, id, column) : null;
    if (whole && cell.count !== null) {
      return [finding(unit, { code: "part-exceeds", column, severity: "objection", parameters: { count: cell.count, whole: whole.count }, scope: own })];
    }
    if (fault === "overdrawn" && column !== "left" && cell.count !== null) {
      const spent = termsOf(column as ComputedColumn).flatMap((term) => (term.sign < 0 ? [term.column] : []));
      return [finding(unit, { code: "left-negative", column, severity: "objection", parameters: { left: cell.count }, scope: own }, spent.reverse())];
    }
    return [];
  });
}

/** Our own check; of the city's measures for land across districts (004) the register only says that they were not in force. */
const transfers: GuardScope = { by: "own", statementIds: ["S4-039"] };

/**
 * What units of a prefecture hand to each other cancels out: Σ 调入 − Σ 调出 of its parts is what it has from outside itself, which is
 * nothing unless it has entries of its own; with only one of the two nobody can tell. Our own check, no document asks for it. While
 * anything is unknown it only notes.
 */
export function transferGuard(prefecture: Guarded): GuardFinding[] {
  const { table, id, cells } = prefecture;
  const parts = table.tree.childrenOf.get(id) ?? [];
  const known = parts.map((part) => ({ to: totalOf(table, part.id, "transferred-in"), from: totalOf(table, part.id, "transferred-out") }));
  const received = known.reduce((sum, { to }) => sum + (to ?? 0), 0);
  const given = known.reduce((sum, { from }) => sum + (from ?? 0), 0);
  if (received === 0 && given === 0) return [];
  const [ownIn, ownOut] = [cells["transferred-in"]?.amount.count, cells["transferred-out"]?.amount.count];
  if ((ownIn === undefined) !== (ownOut === undefined)) {
    const missing = ownIn === undefined ? "transferred-in" : "transferred-out";
    return [finding(prefecture, { code: "transfers-half-known", column: missing, severity: "note", parameters: { received, given }, scope: transfers })];
  }
  const difference = received - given - ((ownIn ?? 0) - (ownOut ?? 0));
  if (difference === 0) return [];
  const complete = known.filter(({ to, from }) => to !== null && from !== null).length;
  const parameters = { received, given, difference, known: complete, all: parts.length };
  const severity = complete === parts.length ? "objection" : "note";
  return [finding(prefecture, { code: "transfers-unbalanced", column: "transferred-in", severity, parameters, scope: transfers }, ["transferred-in", "transferred-out"])];
}
