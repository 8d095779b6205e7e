import type { FeatureColumns } from "../../domain/spatial/feature-columns";
import { sideOf } from "../overlay/orientation";

/** Where a point lies to a feature of areas, by the even-odd rule over all its rings: 1 within, 0 on an outline, −1 without. Exact. */
export function placeInFeature({ partStarts, ringStarts, positionStarts, coordinates }: FeatureColumns, index: number, x: number, y: number): -1 | 0 | 1 {
  let isInside = false;
  const lastRing = ringStarts[partStarts[index + 1] ?? 0] ?? 0;
  for (let ring = ringStarts[partStarts[index] ?? 0] ?? 0; ring < lastRing; ring += 1) {
    const from = positionStarts[ring] ?? 0;
    const to = positionStarts[ring + 1] ?? 0;
    let ax = coordinates[2 * to - 2] ?? 0;
    let ay = coordinates[2 * to - 1] ?? 0;
    for (let position = from; position < to; position += 1) {
      const bx = coordinates[2 * position] ?? 0;
      const by = coordinates[2 * position + 1] ?? 0;
      if ((ay <= y && by >= y) || (by <= y && ay >= y)) {
        if (ax >= x || bx >= x) {
          if (ay === y && by === y) {
            if ((ax <= x && bx >= x) || (bx <= x && ax >= x)) return 0;
          } else {
            const side = sideOf(ax, ay, bx, by, x, y);
            if (side === 0) return 0;
            if (ay <= y !== by <= y && side > 0 === by > ay) isInside = !isInside;
          }
        }
      }
      ax = bx;
      ay = by;
    }
  }
  return isInside ? 1 : -1;
}
