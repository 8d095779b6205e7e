import { useDeferredValue, useMemo } from "react";
import { isOpen, ledgerGuards } from "../../analysis/ledger-guards";
import type { CellFault, LedgerTable } from "../../analysis/ledger-table";
import { ledgerTable } from "../../analysis/ledger-table";
import type { TableColumn } from "../../analysis/ledger-row";
import { unitFacts } from "../../analysis/quota-units";
import type { GuardFinding } from "../../domain/ledger-guard";
import { shownPublication } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import type { LedgerView } from "./use-ledger";

/** Something of the ledger that wants to be looked at: what a guard found, or why there is no sum. */
export type Check =
  | { is: "guard"; unit: string | null; column: TableColumn | null; finding: GuardFinding }
  | { is: "no-sum"; unit: string; column: TableColumn; fault: CellFault };

export type Checks = {
  list: readonly Check[];
  /** Objections that nobody has answered. */
  open: number;
  /** Units and cells (`unit column`) with something open. */
  units: ReadonlySet<string>;
  cells: ReadonlySet<string>;
};

const withoutSum: ReadonlySet<CellFault> = new Set(["other-cut-off", "too-large"]);

/** What does not agree in the shown year, for the list, for the marks in the cells and for the filter. It may follow an edit by a moment. */
export function useChecks({ table: shown, chosen, records: all }: LedgerView): Checks {
  const table = useDeferredValue(shown);
  const records = useDeferredValue(all);
  const publication = usePlan(shownPublication);
  const facts = useMemo(() => unitFacts(publication, table.tree), [publication, table.tree]);
  return useMemo(() => {
    const before: LedgerTable = ledgerTable({ tree: table.tree, records, year: table.year - 1, scenario: chosen });
    const findings = ledgerGuards({ table, before, records, facts });
    const list: Check[] = [
      ...findings.map((finding): Check => ({ is: "guard", unit: finding.unit, column: finding.column, finding })),
      ...table.faults.filter(({ fault }) => withoutSum.has(fault)).map(({ unit, column, fault }): Check => ({ is: "no-sum", unit, column, fault })),
    ];
    const open = list.filter((check) => check.is === "no-sum" || isOpen(check.finding));
    return {
      list,
      open: open.length,
      units: new Set(open.flatMap(({ unit }) => unit ?? [])),
      cells: new Set(open.map(({ unit, column }) => `${unit} ${column}`)),
    };
  }, [table, records, chosen, facts]);
}
