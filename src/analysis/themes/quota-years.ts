import type { LedgerCells, LedgerFlow } from "../../domain/ledger";
import type { LedgerRecord, ScenarioRecord } from "../../domain/project-records";
import type { QuotaCell, QuotaYear } from "../../domain/theme-model";

const coming: readonly LedgerFlow[] = ["issued", "carried-in", "transferred-in"];

/**
 * The land quota of the units that were entered themselves, year by year; the cells of a scenario stand over those of its year.
 * 剩余 is known where what was issued and what was used is; flows that nobody entered did not take place.
 */
export function quotaYears(records: readonly LedgerRecord[], scenario: ScenarioRecord | null): QuotaYear[] {
  const years = new Map<number, Map<string, QuotaCell>>();
  const unitsOf = (year: number) => {
    const units = years.get(year) ?? new Map<string, QuotaCell>();
    years.set(year, units);
    return units;
  };
  const entered = new Map(records.flatMap((record) => ("cells" in record ? [[record.id, record] as const] : [])));
  for (const { id, unit, year, cells } of entered.values()) unitsOf(year).set(unit, quotaCell(cells, [id], "entered"));
  if (scenario) {
    for (const [unit, cells] of Object.entries(scenario.cells)) {
      const own = entered.get(`${scenario.year}.${unit}`);
      unitsOf(scenario.year).set(unit, quotaCell({ ...own?.cells, ...cells }, [...(own ? [own.id] : []), scenario.id], "simulated"));
    }
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, units]) => ({ year, units }));
}

function quotaCell(cells: LedgerCells, records: string[], value: "entered" | "simulated"): QuotaCell {
  const count = (flow: LedgerFlow) => cells[flow]?.amount.count ?? null;
  const into = coming.map(count);
  const given = into.every((one) => one === null) ? null : into.reduce<number>((sum, one) => sum + (one ?? 0), 0) - (count("transferred-out") ?? 0);
  const used = count("used");
  return { given, used, left: given === null || used === null ? null : given - used, value, records };
}
