import { positionRange, type FeatureColumns } from "../../domain/spatial/feature-columns";

/**
 * Whether a feature has an edge over more than 180° of longitude: which way round the globe it is meant, and so what it encloses, cannot
 * be told.
 */
export function isAcrossAntimeridian(columns: FeatureColumns, index: number): boolean {
  const { coordinates } = columns;
  const [from, to] = positionRange(columns, index);
  let [west, east] = [Infinity, -Infinity];
  for (let position = from; position < to; position += 1) {
    const lng = coordinates[2 * position] ?? 0;
    if (lng < west) west = lng;
    if (lng > east) east = lng;
  }
  // Nearly always: no edge is longer than the feature is wide.
  return (east - west > 180 && hasLongEdge(columns, index)) || west < -180 || east > 180;
}

function hasLongEdge({ partStarts, ringStarts, positionStarts, coordinates }: FeatureColumns, index: number): boolean {
  const lastRing = ringStarts[partStarts[index + 1] ?? 0] ?? 0;
  for (let ring = ringStarts[partStarts[index] ?? 0] ?? 0; ring < lastRing; ring += 1) {
    for (let position = (positionStarts[ring] ?? 0) + 1; position < (positionStarts[ring + 1] ?? 0); position += 1) {
      if (Math.abs((coordinates[2 * position] ?? 0) - (coordinates[2 * position - 2] ?? 0)) > 180) return true;
    }
  }
  return false;
}
