import { worldBits } from "./world-units";

/** Where a tile lies and how fine it is. */
export type TileFrame = {
  /** World units → tile units. */
  shift: number;
  /** Of the tile's north-west corner, in tile units of the world. */
  left: number;
  top: number;
  /** Positions are rounded to 2 ** coarse units; 0 for the last level, which is enlarged instead of cut anew. */
  coarse: number;
  /** Lines are thinned as far as they do not move by more than so many units. */
  tolerance: number;
};

/** Tile units on a side of a tile, 512 px wide. */
export const extent = 4096;
/** Lines and symbols of the next tile reach into this one: by 16 px at most. */
export const bufferUnits = 128;
/** A unit of the last level is 7 cm; from there on tiles are enlarged. */
export const lastZoom = 17;

export function frameOf(z: number, x: number, y: number): TileFrame {
  const isLast = z >= lastZoom;
  return { shift: worldBits - 12 - z, left: x * extent, top: y * extent, coarse: isLast ? 0 : 1, tolerance: isLast ? 0 : 2 };
}

/** The tile and its buffer in world units, as the index counts them: `[west, north, east, south]`. */
export function searchBox({ shift, left, top }: TileFrame): [number, number, number, number] {
  const unit = 2 ** shift;
  return [(left - bufferUnits) * unit, (top - bufferUnits) * unit, (left + extent + bufferUnits) * unit, (top + extent + bufferUnits) * unit];
}
