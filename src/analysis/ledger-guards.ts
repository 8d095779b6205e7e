import type { GuardFinding } from "../domain/ledger-guard";
import type { LedgerCells } from "../domain/ledger";
import type { Collections } from "../domain/project-records";
import { capGuards, industrialLandGuard } from "./guards/document-guards";
import { entryGuards } from "./guards/entry-guards";
import type { Guarded } from "./guards/guarded";
import { scenarioGuard } from "./guards/scenario-guard";
import { tableGuards, transferGuard } from "./guards/table-guards";
import type { LedgerTable } from "./ledger-table";
import { cellsIn, type UnitFacts } from "./quota-units";

export type GuardInput = {
  /** The ledger of a year, a scenario laid over it or not. */
  table: LedgerTable;
  /** The year before; `null` where there is none. */
  before: LedgerTable | null;
  records: Collections["ledger"];
  facts: ReadonlyMap<string, UnitFacts>;
};

/** Everything the guards have to say of a year, unit by unit in the order of the tree; they explain and never forbid. */
export function ledgerGuards({ table, before, records, facts }: GuardInput): GuardFinding[] {
  const units = new Map<string, Guarded>();
  for (const { id } of table.tree.units) {
    const known = facts.get(id);
    if (known) units.set(id, { id, facts: known, cells: rowOf(records, id, table), table, before });
  }
  const found = [...units.values()].flatMap((unit) => [
    ...industrialLandGuard(unit),
    ...capGuards(unit),
    ...(unit.facts.unit.kind === "prefecture" ? transferGuard(unit) : []),
    ...entryGuards(unit),
  ]);
  const all = [...found, ...tableGuards(units)];
  const order = (finding: GuardFinding): number => table.tree.indexOf.get(finding.unit ?? "") ?? -1;
  const inOrder = all.map((finding, index) => ({ finding, index })).sort((a, b) => order(a.finding) - order(b.finding) || a.index - b.index);
  return [...(table.scenario ? scenarioGuard(table.scenario) : []), ...inOrder.map(({ finding }) => finding)];
}

function rowOf(records: Collections["ledger"], unit: string, { year, scenario }: LedgerTable): LedgerCells {
  const cells = cellsIn(records, unit, year);
  const over = scenario && Object.hasOwn(scenario.cells, unit) ? scenario.cells[unit] : undefined;
  return over ? { ...cells, ...over } : cells;
}

/** What a finding still asks of the user: an objection that nobody has answered, or what is missing. */
export const isOpen = ({ severity, override }: GuardFinding): boolean => severity !== "note" && override === null;
