import type { FeatureCollection } from "geojson";
import type { Bounds } from "../bounds";

/**
 * What an import shows on the map before it is accepted, WGS 84: at most some thousand positions. Property `role` of each feature says
 * what it is: `shape` of the layer, `fault` a place where something is wrong with it, `control` a control point with its
 * `number`. Shapes with `isOther` are where another way of reading would put the layer.
 */
export type SpatialPreview = {
  features: FeatureCollection;
  bounds: Bounds | null;
  /** `false` once the way to read its coordinates is decided: the outline is then solid. */
  isGuess?: boolean;
};

/** 绘制范围: an area that the user draws to ask what lies in it. `[lng, lat]`, open while it is drawn. */
export type DrawnArea = { status: "drawing" | "done"; positions: readonly (readonly [number, number])[] };

/** One feature of an imported layer, by the layer's record and its number from 0. */
export type FeatureRef = { layer: string; index: number };
