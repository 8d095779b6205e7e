import { useMemo } from "react";
import type { TableColumn } from "../../analysis/ledger-row";
import type { LedgerView } from "./use-ledger";
import { explainCell } from "./ledger-words";
import type { LandUnit } from "../../domain/land-amount";
import type { Language } from "../../domain/saved-view";

/** Something of the ledger that wants to be looked at. */
export type Check = { unit: string; column: TableColumn; text: (areaUnit: LandUnit, language: Language) => string };
export type Checks = { list: readonly Check[]; units: ReadonlySet<string>; /** `unit column` */ cells: ReadonlySet<string> };

/** What does not agree in the shown year, for the list, for the marks in the cells and for the filter. */
export function useChecks({ table }: LedgerView): Checks {
  return useMemo(() => {
    const list = table.faults.map(
      ({ unit, column }): Check => ({ unit, column, text: (areaUnit, language) => explainCell({ table, unit, column }, areaUnit, language).at(-1) ?? "" }),
    );
    return { list, units: new Set(list.map(({ unit }) => unit)), cells: new Set(list.map(({ unit, column }) => `${unit} ${column}`)) };
  }, [table]);
}
