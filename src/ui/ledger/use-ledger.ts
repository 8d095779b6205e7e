import { useMemo } from "react";
import { accountTree } from "../../analysis/account-tree";
import { ledgerTable, ledgerYears, type LedgerTable } from "../../analysis/ledger-table";
import { placementId } from "../../domain/ledger";
import { emptyCollections, type Collections, type PlacementRecord, type ScenarioRecord } from "../../domain/project-records";
import type { ProjectState } from "../../store/project-state";
import { shownPublication } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";

/** What the panel shows, computed from the store. */
export type LedgerView = {
  table: LedgerTable;
  records: Collections["ledger"];
  placement: PlacementRecord | null;
  year: number;
  /** Years with entries. */
  known: readonly number[];
  /** Years to choose from: those with entries, and the present one with its neighbours. */
  years: readonly number[];
  scenarios: readonly ScenarioRecord[];
  /** The chosen scenario, which may be of another year than the one shown. */
  chosen: ScenarioRecord | null;
  project: ProjectState | null;
};

export function useLedger(): LedgerView {
  const publication = usePlan(shownPublication);
  const project = usePlan((state) => state.project);
  const thisYear = usePlan((state) => Number((state.today ?? "").slice(0, 4)) || new Date().getFullYear());
  const asked = usePlan((state) => state.year);
  const scenarioId = usePlan((state) => state.scenario);
  const { ledger: records, scenarios } = project?.value.collections ?? emptyCollections;
  const record = records[placementId];
  const placement = record?.kind === "placement" ? record : null;
  const tree = useMemo(() => accountTree(publication, placement), [publication, placement]);
  const known = useMemo(() => ledgerYears(records), [records]);
  const year = asked ?? known.at(-1) ?? thisYear;
  const chosen = scenarioId !== null && Object.hasOwn(scenarios, scenarioId) ? (scenarios[scenarioId] ?? null) : null;
  const table = useMemo(() => ledgerTable({ tree, records, year, scenario: chosen }), [tree, records, year, chosen]);
  return useMemo(() => {
    const years = [...new Set([...known, thisYear - 1, thisYear, thisYear + 1, year])].sort((a, b) => a - b);
    const inOrder = Object.values(scenarios).sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    return { table, records, placement, year, known, years, scenarios: inOrder, chosen, project };
  }, [table, records, placement, year, known, thisYear, scenarios, chosen, project]);
}
