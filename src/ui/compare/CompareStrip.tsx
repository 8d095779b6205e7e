import { comparisonTable } from "../../store/comparison-metrics";
import { placesIn } from "../../store/comparison-actions";
import { usePlan } from "../../store/use-plan";
import css from "./strip/CompareStrip.module.css";
import { IndustriesShared } from "./strip/IndustriesShared";
import { SameScale } from "./strip/SameScale";
import { ScaleLock } from "./strip/ScaleLock";
import { StatusBars } from "./strip/StatusBars";

/** Where a picture says it better: sizes, what statements are made of, industries in common, and the scale that all panes share. */
export function CompareStrip() {
  const table = usePlan(comparisonTable);
  const comparison = usePlan(placesIn);
  if (!table || !comparison) return null;
  return (
    <div className={css.frame} data-testid="compare-strip">
      <div className={css.strip}>
        <SameScale table={table} />
        <StatusBars table={table} />
        <IndustriesShared table={table} />
        <ScaleLock comparison={comparison} />
      </div>
    </div>
  );
}
