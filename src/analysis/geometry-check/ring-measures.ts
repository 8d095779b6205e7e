import type { FeatureColumns } from "../../domain/spatial/feature-columns";
import { flatRingAreaM2 } from "../geodesic-area";
import { gridAt, pathOf, pathsAreaM2 } from "../overlay/grid";
import { clip } from "../overlay/clip";
import { selfContact } from "../overlay/self-contact";
import type { Work } from "../overlay/work";

const metresPerDegree = 111_320;

/** Length in metres of the positions `from` up to `to`, to within half a percent; an open ring is closed. */
export function ringLengthM({ coordinates }: FeatureColumns, from: number, to: number): number {
  const shrink = Math.cos(((coordinates[2 * from + 1] ?? 0) * Math.PI) / 180);
  let length = 0;
  for (let position = from; position < to; position += 1) {
    const before = position === from ? to - 1 : position - 1;
    length += Math.hypot(((coordinates[2 * position] ?? 0) - (coordinates[2 * before] ?? 0)) * shrink, (coordinates[2 * position + 1] ?? 0) - (coordinates[2 * before + 1] ?? 0));
  }
  return length * metresPerDegree;
}

/** What it may cost to see what one ring encloses. */
const mostOfRing = 20_000_000;

/** Less ground than a hand covers: what remains of a ring that runs back on itself. */
const leastAreaM2 = 0.01;

/** Whether a ring encloses ground at all. One that crosses itself may sum up to nothing and still enclose some. */
export function enclosesGround(columns: FeatureColumns, from: number, to: number, work?: Work): boolean {
  const { coordinates } = columns;
  if (distinctPositions(coordinates, from, to) < 3) return false;
  if (Math.abs(flatRingAreaM2(coordinates, from, to)) >= leastAreaM2) return true;
  return filledAreaM2(columns, from, to, work) >= leastAreaM2;
}

/** @throws as `clip` */
function filledAreaM2({ coordinates }: FeatureColumns, from: number, to: number, work?: Work): number {
  const grid = gridAt(coordinates[2 * from] ?? 0, coordinates[2 * from + 1] ?? 0);
  return pathsAreaM2(clip("union", [pathOf(coordinates, from, to, grid)], [], "non-zero", work?.part(mostOfRing)), grid);
}

/** Positions other than the one before, as far as three. */
function distinctPositions(coordinates: ArrayLike<number>, from: number, to: number): number {
  let count = 0;
  const seen: number[] = [];
  for (let position = from; position < to && count < 3; position += 1) {
    const [x, y] = [coordinates[2 * position] ?? 0, coordinates[2 * position + 1] ?? 0];
    let isKnown = false;
    for (let i = 0; i < seen.length; i += 2) isKnown ||= seen[i] === x && seen[i + 1] === y;
    if (!isKnown) {
      seen.push(x, y);
      count += 1;
    }
  }
  return count;
}

/**
 * A sliver is a part whose mean width, twice its area by its outline, is below 0.5 m, and that is long for it: area by outline squared
 * below 0.01, as of a strip of 1 to 25. Parcels are wider, and a small hut is no strip.
 */
export const sliver = { narrowerThanM: 0.5, thinnerThan: 0.01 } as const;

/** Ground of one part, its holes left out, m². */
export function partAreaM2({ ringStarts, positionStarts, coordinates }: FeatureColumns, part: number): number {
  const first = ringStarts[part] ?? 0;
  let areaM2 = 0;
  for (let ring = first; ring < (ringStarts[part + 1] ?? 0); ring += 1) areaM2 += (ring === first ? 1 : -1) * Math.abs(flatRingAreaM2(coordinates, positionStarts[ring] ?? 0, positionStarts[ring + 1] ?? 0));
  return areaM2;
}

const mostPairs = 20_000_000;

/** Ground of a part that is a sliver, m²; `null` where it is none. @throws as `clip` */
export function sliverAreaM2(columns: FeatureColumns, part: number, work?: Work): number | null {
  const { ringStarts, positionStarts } = columns;
  const first = ringStarts[part] ?? 0;
  const areaM2 = partAreaM2(columns, part);
  let outlineM = 0;
  for (let ring = first; ring < (ringStarts[part + 1] ?? 0); ring += 1) outlineM += ringLengthM(columns, positionStarts[ring] ?? 0, positionStarts[ring + 1] ?? 0);
  if (!isSliver(areaM2, outlineM)) return null;
  // The halves of a bow tie sum up to little and are no sliver; of a ring that does not cross, the sum is what it encloses.
  if (selfContact(columns, first, first + 1, { left: mostPairs }).is === "apart") return areaM2;
  const filledM2 = filledAreaM2(columns, positionStarts[first] ?? 0, positionStarts[first + 1] ?? 0, work);
  return filledM2 <= 2 * areaM2 + leastAreaM2 || isSliver(filledM2, outlineM) ? areaM2 : null;
}

const isSliver = (areaM2: number, outlineM: number): boolean => areaM2 >= leastAreaM2 && (2 * areaM2) / outlineM < sliver.narrowerThanM && areaM2 / outlineM ** 2 < sliver.thinnerThan;
