import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { LayerSites } from "../analysis/sites/layer-sites";
import type { Destination } from "../analysis/sites/point-distances";
import type { OverlapWithLayer } from "../analysis/control-lines/overlap";
import type { LayerData } from "../domain/spatial/imported-records";
import type { ControlLine } from "../domain/spatial/control-line";
import type { Json } from "../domain/plain-json";
import type { Question, Reply } from "./worker-line";

/** The worker that keeps the columns of imported layers, by the key of their data, and draws tiles out of them. */
export type LayerRequest =
  /** `said`: what the records that refer to these bytes say of them; where that is not so, the layer is broken. */
  | { ask: "open"; key: string; bytes: Uint8Array<ArrayBuffer>; said?: readonly LayerData[] }
  | { ask: "close"; key: string }
  /**
   * A vector tile (MVT, one layer named `features`); feature ids are numbers from 0. Properties: `kind`, and `class` as asked for.
   * `only`: the tile of this one feature, drawn however small it is.
   */
  | { ask: "tile"; key: string; z: number; x: number; y: number; classBy: ClassBy | null; only: number | null }
  | { ask: "feature"; key: string; index: number }
  /** A page of rows for lists: attributes of the features from `from` on. */
  | { ask: "rows"; key: string; from: number; count: number }
  /** The values of an attribute and how many features have each, most first; `more` counts the values beyond the limit. */
  | { ask: "classes"; key: string; classBy: ClassBy }
  /** What of an area lies within control lines; areas m², geodesic on CGCS2000. */
  | { ask: "overlap"; area: Polygon | MultiPolygon; lines: readonly { key: string; control: ControlLine; layer: string }[] }
  /** What the site finder reads of parcels and resources, with their distances to these places. */
  | { ask: "sites"; key: string; destinations: readonly Destination[] }
  /** How sites lie to layers of control lines: `at` for sites by position, else the features of the layer `key` at their positions. */
  | { ask: "clearance"; at: Float64Array; key: string | null; lines: readonly string[] }
  /** The whole layer as the bytes of a GeoJSON file; `head` is what stands before its features (foreign members). */
  | { ask: "geojson"; key: string; head: Readonly<Record<string, Json>> };

/** What tells classes: an attribute, or the parts of the 城镇开发边界 wherever the layer names them. */
export type ClassBy = { by: "field"; field: string } | { by: "parts" };

/** Overlap with one layer of control lines. `lostM2`: what snapping to 0.1 mm may have cost; `areaM2` is `null` with the reason, never guessed. */
export type LineOverlap = OverlapWithLayer;

export type LayerClass = { value: string; count: number };

export type LayerAnswer =
  | { is: "opened"; features: number }
  | { is: "closed" }
  | { is: "tile"; bytes: ArrayBuffer }
  | { is: "feature"; feature: Feature | null; areaM2: number | null; lengthM: number | null }
  | { is: "rows"; rows: readonly Readonly<Record<string, Json>>[]; total: number }
  | { is: "classes"; classes: readonly LayerClass[]; more: number; empty: number }
  | { is: "overlap"; overlaps: readonly LineOverlap[]; areaM2: number | null }
  | { is: "sites"; sites: LayerSites }
  /** One array for each of the layers asked for, an index into `clearances` per site. */
  | { is: "clearance"; found: readonly Uint8Array<ArrayBuffer>[] }
  | { is: "geojson"; bytes: Uint8Array<ArrayBuffer> }
  | { is: "failed"; code: "layer-unknown" | "layer-broken" | "layer-out-of-memory" };

/** What a request is answered with, where it can be. */
export type AnswerTo<R extends LayerRequest> = Extract<LayerAnswer, { is: { open: "opened"; close: "closed"; tile: "tile"; feature: "feature"; rows: "rows"; classes: "classes"; overlap: "overlap"; clearance: "clearance"; sites: "sites"; geojson: "geojson" }[R["ask"]] }>;
export type LayerFailure = Extract<LayerAnswer, { is: "failed" }>;

export type LayerQuestion = Question<LayerRequest>;
export type LayerReply = Reply<LayerAnswer>;
