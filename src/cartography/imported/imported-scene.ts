import type { GeometryKind } from "../../domain/spatial/feature-columns";
import type { ControlLine } from "../../domain/spatial/control-line";
import type { LayerUse } from "../../domain/spatial/imported-records";
import type { DrawnArea, FeatureRef, SpatialPreview } from "../../domain/spatial/spatial-preview";

export type ImportedUse = LayerUse | "edition";

/** What tells the classes of a layer apart: an attribute, or the parts of the 城镇开发边界. */
export type LayerClassing = { by: "field"; field: string } | { by: "parts" } | null;

/** An imported layer as far as its picture is concerned; its features come as tiles. */
export type ImportedLayerScene = {
  /** Of its record. */
  id: string;
  /** Of its data. */
  key: string;
  use: ImportedUse;
  control: ControlLine | null;
  kinds: readonly GeometryKind[];
  /** `[west, south, east, north]`, WGS 84. */
  bounds: readonly [number, number, number, number] | null;
  visible: boolean;
  opacity: number;
  classing: LayerClassing;
  /** Which of the few neutral looks it has; layers of one look stand apart. */
  look: number;
};

/** Everything on the map that users brought or are about to. */
export type ImportedScene = {
  /** From top to bottom. */
  layers: readonly ImportedLayerScene[];
  selected: FeatureRef | null;
  hovered: FeatureRef | null;
  preview: SpatialPreview | null;
  drawnArea: DrawnArea | null;
};
