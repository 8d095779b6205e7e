import { useEffect } from "react";
import { comparisonTable } from "../../store/comparison-metrics";
import { placesIn } from "../../store/comparison-actions";
import { dropUnknownRows, unknownRows } from "../../store/comparison-rows";
import { usePlan, usePlanStore } from "../../store/use-plan";
import { useRegister } from "../themes/use-theme-models";
import { MetricsPanel } from "./table/MetricsPanel";

/** 指标对比: what is known of the compared places, beside their maps. */
export function CompareTable() {
  const table = usePlan(comparisonTable);
  const comparison = usePlan(placesIn);
  useRegister();
  useKnownRows();
  return table && comparison && <MetricsPanel table={table} comparison={comparison} />;
}

/** Which rows there are is known here only: what a link calls so beyond them is left out, and that is said. */
function useKnownRows() {
  const store = usePlanStore();
  const unknown = usePlan(unknownRows);
  useEffect(() => {
    if (unknown.length > 0) dropUnknownRows(store);
  }, [store, unknown]);
}
