import { comparisonTable } from "../../store/comparison-metrics";
import { placesIn } from "../../store/comparison-actions";
import { usePlan } from "../../store/use-plan";
import { useRegister } from "../themes/use-theme-models";
import { MetricsPanel } from "./table/MetricsPanel";

/** 指标对比: what is known of the compared places, beside their maps. */
export function CompareTable() {
  const table = usePlan(comparisonTable);
  const comparison = usePlan(placesIn);
  useRegister();
  return table && comparison && <MetricsPanel table={table} comparison={comparison} />;
}
