import type { FeatureColumns } from "../../domain/spatial/feature-columns";

/**
 * Web Mercator in whole world units, 2³² to the circumference: 9 mm on the equator, a quarter of the finest unit of a tile.
 * Positions beyond the square of the projection lie on its edge.
 */
export type WorldColumns = {
  /** x and y of each position in turn; y grows southwards. */
  positions: Uint32Array<ArrayBuffer>;
  /** West, north, east, south of each feature in turn; west lies beyond east where it has no position. */
  boxes: Uint32Array<ArrayBuffer>;
};

export const worldBits = 32;
const worldSize = 2 ** worldBits;

export const worldX = (lng: number): number => withinWorld((lng / 360 + 0.5) * worldSize);
export const worldY = (lat: number): number => withinWorld((0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * worldSize);

const withinWorld = (units: number): number => (units > 0 ? Math.min(worldSize - 1, Math.round(units)) : 0);

/** The projected positions of a layer, made once when it is opened. */
export function projectColumns({ count, coordinates, partStarts, ringStarts, positionStarts }: FeatureColumns): WorldColumns {
  const positions = new Uint32Array(coordinates.length);
  for (let i = 0; i < coordinates.length; i += 2) {
    positions[i] = worldX(coordinates[i] ?? 0);
    positions[i + 1] = worldY(coordinates[i + 1] ?? 0);
  }
  const boxes = new Uint32Array(4 * count);
  const startOf = (feature: number): number => positionStarts[ringStarts[partStarts[feature] ?? 0] ?? 0] ?? 0;
  for (let feature = 0; feature < count; feature += 1) {
    let [west, north, east, south] = [worldSize - 1, worldSize - 1, 0, 0];
    const end = startOf(feature + 1);
    for (let p = startOf(feature); p < end; p += 1) {
      const [x, y] = [positions[2 * p] ?? 0, positions[2 * p + 1] ?? 0];
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
    boxes.set([west, north, east, south], 4 * feature);
  }
  return { positions, boxes };
}
