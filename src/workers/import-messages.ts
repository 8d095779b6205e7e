import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { ControlPoint, CrsChoice, CrsDeclaration } from "../domain/spatial/crs-choice";
import type { CrsGuess, DeclaredCrs, KnownGround } from "../domain/spatial/crs-finding";
import type { FieldColumn, GeometryKind } from "../domain/spatial/feature-columns";
import type { GeometryReport, RepairId } from "../domain/spatial/geometry-report";
import type { Finding, LayerData } from "../domain/spatial/imported-records";
import type { Outline } from "../domain/ring-crossing";
import type { RepairDone } from "../analysis/geometry-check/repair-geometry";
import type { ControlFit } from "../formats/crs/fit-control-points";
import type { Json } from "../domain/plain-json";
import type { ReadingProgress, SpatialFormat } from "../domain/spatial/spatial-file";
import type { SpatialFault, SpatialNote } from "../domain/spatial/spatial-fault";

/**
 * One import is one worker: it reads the chosen files, keeps their columns, and answers questions about them until it ends. Questions
 * are numbered, answers carry the number.
 */
export type ImportRequest =
  | { ask: "read"; files: readonly { name: string; /** The file itself is read by the worker: a hundred megabytes take the page a moment too long. */ bytes: ArrayBuffer | Blob }[] }
  /** Ways to read a layer's coordinates, most likely first. */
  | { ask: "guess"; layer: number; ground: KnownGround }
  /** Where a layer would lie, thinned for the map. */
  | { ask: "preview"; layer: number; choice: CrsChoice }
  /** Some corners in the file's own coordinates, for control points: `count` spread evenly over all of them. */
  | { ask: "corners"; layer: number; count: number }
  /** The similarity through control points. */
  | { ask: "fit"; points: readonly ControlPoint[] }
  /** Reads the coordinates this way from now on and looks through the geometry. `parent`: the area it should lie in, where the question is allowed. */
  | { ask: "place"; layer: number; choice: CrsChoice; parent: Polygon | MultiPolygon | null }
  | { ask: "repair"; layer: number; repairs: readonly RepairId[]; parent: Polygon | MultiPolygon | null }
  /** The areas among the features, from the largest on, with their attributes: to choose from. */
  | { ask: "areas"; layer: number; count: number }
  /** The chosen areas, `null` all of them, as one geometry: for a boundary, which goes into the project itself. */
  | { ask: "outline"; layer: number; features: readonly number[] | null }
  /** The features as they are now, packed for the project. */
  | { ask: "pack"; layer: number };

export type Box = readonly [number, number, number, number];

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
  extent: Box | null;
  fields: readonly { name: string; type: FieldColumn["type"]; samples: readonly Json[]; distinct: number | null }[];
  notes: readonly SpatialNote[];
};

/** A feature with an area, by its number from 0. */
export type AreaRow = { feature: number; /** `null` across the antimeridian, where it cannot be told. */ areaM2: number | null; attributes: readonly (readonly [string, Json])[] };

/** A layer in its place: what is wrong with its geometry, what repairs did, and the features that could not be read this way. */
export type PlacedLayer = {
  report: GeometryReport;
  done: readonly RepairDone[];
  /** Repairs given up for features too intricate, which stay as they were. */
  left: readonly RepairId[];
  lost: { count: number; first: readonly number[] };
  /** What an area field of the layer says against its geometry; `null` where there is none. */
  stated: Finding | null;
  /** Thinned for the map. */
  features: FeatureCollection;
  bounds: Box | null;
};

export type ImportAnswer =
  | { is: "read"; layers: readonly LayerSummary[]; faults: readonly SpatialFault[]; sha256: string }
  | { is: "guesses"; guesses: readonly CrsGuess[]; /** Whether the file's own word may stand. */ isAgreed: boolean }
  | { is: "preview"; features: FeatureCollection; bounds: Box | null }
  | { is: "corners"; corners: readonly (readonly [number, number])[] }
  | { is: "fit"; fit: ControlFit }
  | ({ is: "placed" } & PlacedLayer)
  | { is: "areas"; areas: readonly AreaRow[]; total: number }
  | { is: "outline"; geometry: Polygon | MultiPolygon | null; areaM2: number; positions: number; /** Whether it crosses itself, has rings that are not closed, or may be meant either way round the globe. */ outline: Outline | "open" | "across-antimeridian" }
  | { is: "packed"; bytes: Uint8Array<ArrayBuffer>; data: LayerData }
  | { is: "failed"; fault: SpatialFault };

/** What a question is answered with. */
export type AnswerTo = {
  read: Extract<ImportAnswer, { is: "read" }>;
  guess: Extract<ImportAnswer, { is: "guesses" }>;
  preview: Extract<ImportAnswer, { is: "preview" }>;
  corners: Extract<ImportAnswer, { is: "corners" }>;
  fit: Extract<ImportAnswer, { is: "fit" }>;
  place: Extract<ImportAnswer, { is: "placed" }>;
  repair: Extract<ImportAnswer, { is: "placed" }>;
  areas: Extract<ImportAnswer, { is: "areas" }>;
  outline: Extract<ImportAnswer, { is: "outline" }>;
  pack: Extract<ImportAnswer, { is: "packed" }>;
};

/** To the worker: a question, or the program that reads SQLite, which it asked for and only the page can load; `null` where it does not come. */
export type ImportQuestion = { id: number; request: ImportRequest } | { sqliteWasm: ArrayBuffer | null };
export type ImportReply = { id: number; answer: ImportAnswer } | { id: number; progress: ReadingProgress } | { wants: "sqlite-wasm" };
