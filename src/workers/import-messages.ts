import type { FeatureCollection } from "geojson";
import type { CrsChoice, CrsDeclaration } from "../domain/spatial/crs-choice";
import type { CrsGuess, DeclaredCrs, KnownGround } from "../domain/spatial/crs-finding";
import type { FieldColumn, GeometryKind } from "../domain/spatial/feature-columns";
import type { GeometryReport, RepairId } from "../domain/spatial/geometry-report";
import type { LayerData } from "../domain/spatial/imported-records";
import type { Json } from "../domain/plain-json";
import type { ReadingProgress, SpatialFormat } from "../domain/spatial/spatial-file";
import type { SpatialFault, SpatialNote } from "../domain/spatial/spatial-fault";

/**
 * One import is one worker: it reads the chosen files, keeps their columns, and answers questions about them until it is told which
 * layer to hand over, or ends. Questions are numbered, answers carry the number.
 */
export type ImportRequest =
  | { ask: "read"; files: readonly { name: string; bytes: ArrayBuffer }[] }
  /** Ways to read a layer's coordinates, most likely first. */
  | { ask: "guess"; layer: number; ground: KnownGround }
  /** Where a layer would lie, thinned for the map. */
  | { ask: "preview"; layer: number; choice: CrsChoice }
  /** Reads the coordinates this way from now on and looks through the geometry. */
  | { ask: "place"; layer: number; choice: CrsChoice; parent: FeatureCollection | null }
  | { ask: "repair"; layer: number; repairs: readonly RepairId[]; parent: FeatureCollection | null }
  /** The features as they are now, packed for the project. */
  | { ask: "pack"; layer: number }
  /** The features as GeoJSON, for a boundary that goes into the project itself. */
  | { ask: "geometry"; layer: number; features: readonly number[] | null };

/** A layer as the page shows it; its columns stay in the worker. */
export type LayerSummary = {
  layer: number;
  file: string;
  name: string;
  format: SpatialFormat;
  encoding: string | null;
  declaration: CrsDeclaration | null;
  declared: DeclaredCrs;
  features: number;
  positions: number;
  kinds: readonly { kind: GeometryKind; count: number }[];
  /** In the file's own coordinates. */
  extent: readonly [number, number, number, number] | null;
  fields: readonly { name: string; type: FieldColumn["type"]; samples: readonly Json[]; distinct: number | null }[];
  notes: readonly SpatialNote[];
  /** A word in the file that marks it as classified (涉密); such a layer is refused. */
  classified: string | null;
};

export type ImportAnswer =
  | { is: "read"; layers: readonly LayerSummary[]; faults: readonly SpatialFault[]; sha256: string }
  | { is: "guesses"; guesses: readonly CrsGuess[] }
  | { is: "preview"; features: FeatureCollection; bounds: readonly [number, number, number, number] | null }
  | { is: "placed"; report: GeometryReport; features: FeatureCollection; bounds: readonly [number, number, number, number] | null; areaM2: number | null }
  | { is: "packed"; bytes: Uint8Array<ArrayBuffer>; data: LayerData }
  | { is: "geometry"; features: FeatureCollection }
  | { is: "failed"; fault: SpatialFault };

export type ImportQuestion = { id: number; request: ImportRequest };
export type ImportReply = { id: number; answer: ImportAnswer } | { id: number; progress: ReadingProgress };
