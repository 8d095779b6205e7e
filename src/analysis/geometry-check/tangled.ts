import { positionRange, type FeatureColumns } from "../../domain/spatial/feature-columns";
import { flatRingAreaM2 } from "../geodesic-area";
import { gridAt, lostM2, pathsAreaM2 } from "../overlay/grid";
import { selfContact, type PairBudget } from "../overlay/self-contact";
import { untangled } from "../overlay/sound-paths";
import { Work } from "../overlay/work";

/** Pairs of edges that may be looked at, and what clipping may cost: together some seconds. */
export type TangleBudget = PairBudget & { work: Work };

export const tangleBudget = (work: Work = new Work(400_000_000)): TangleBudget => ({ left: 150_000_000, work });

/** What one feature may cost of that: some thousand crossings, so that a tangle leaves something for the others. */
export const mostOfFeature = 50_000_000;

/** A single feature of more positions is not looked through: its edges alone would fill a worker. */
const mostOfOne = 3_000_000;

/**
 * Whether the rings of a feature of areas cross themselves or each other, and where. Rings that only touch, holes and parts are weighed:
 * where holes lie within their shells and parts apart, the ground they enclose is the sum of theirs. @throws as `clip`
 */
export function tangleOf(columns: FeatureColumns, index: number, budget: TangleBudget): "sound" | "given-up" | { lng: number; lat: number } {
  const { partStarts, ringStarts, positionStarts, coordinates } = columns;
  const firstPart = partStarts[index] ?? 0;
  const lastPart = partStarts[index + 1] ?? 0;
  const [firstRing, lastRing] = [ringStarts[firstPart] ?? 0, ringStarts[lastPart] ?? 0];
  const [from, to] = positionRange(columns, index);
  if (to - from > mostOfOne) return "given-up";
  const contact = selfContact(columns, firstRing, lastRing, budget);
  if (contact.is === "crosses") return contact;
  if (contact.is === "given-up") return "given-up";
  if (contact.is === "apart" && lastRing - firstRing === 1) return "sound";
  let sumM2 = 0;
  for (let part = firstPart; part < lastPart; part += 1) {
    const shell = ringStarts[part] ?? 0;
    for (let ring = shell; ring < (ringStarts[part + 1] ?? 0); ring += 1) {
      sumM2 += (ring === shell ? 1 : -1) * Math.abs(flatRingAreaM2(coordinates, positionStarts[ring] ?? 0, positionStarts[ring + 1] ?? 0));
    }
  }
  const [lng, lat] = [coordinates[2 * from] ?? 0, coordinates[2 * from + 1] ?? 0];
  const grid = gridAt(lng, lat);
  const paths = untangled(columns, index, grid, budget.work.part(mostOfFeature));
  return Math.abs(pathsAreaM2(paths, grid) - sumM2) <= 0.01 + lostM2(paths, grid) ? "sound" : { lng, lat };
}
