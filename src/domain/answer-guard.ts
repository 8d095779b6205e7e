import type { Command } from "./project-commands";
import { yearRecordId } from "./ledger";
import type { GuardFinding } from "./ledger-guard";
import type { Collections, ScenarioRecord } from "./project-records";

/**
 * Keeps the reason or approval number that answers a guard in the cell it is about, in the scenario's where that is what is
 * looked at; an empty one takes it back. `null` where there is no such cell.
 */
export function answerGuard({ ledger }: Pick<Collections, "ledger">, finding: GuardFinding, year: number, scenario: ScenarioRecord | null, reason: string): Command | null {
  const { unit, answerAt } = finding;
  const override = reason.trim().slice(0, 300) || null;
  if (unit === null || answerAt === null) return null;
  const simulated = scenario && Object.hasOwn(scenario.cells, unit) ? scenario.cells[unit] : undefined;
  const over = simulated?.[answerAt];
  if (scenario && over) {
    const cells = { ...scenario.cells, [unit]: { ...simulated, [answerAt]: { ...over, override } } };
    return { name: "put-record", collection: "scenarios", record: { ...scenario, cells } };
  }
  const id = yearRecordId(unit, year);
  const record = Object.hasOwn(ledger, id) ? ledger[id] : undefined;
  const entry = record?.kind === "unit-year" ? record.cells[answerAt] : undefined;
  if (record?.kind !== "unit-year" || !entry) return null;
  return { name: "put-record", collection: "ledger", record: { ...record, cells: { ...record.cells, [answerAt]: { ...entry, override } } } };
}
