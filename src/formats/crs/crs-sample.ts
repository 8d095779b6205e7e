import type { FeatureColumns } from "../../domain/spatial/feature-columns";

/** Some positions of a layer in the file's own coordinates, x first, as stretches of its outlines. */
export type CrsSample = readonly (readonly (readonly [number, number])[])[];

export const mostSampled = 2000;
/** A longer layer is looked at in so many windows of so many positions: many places, and enough of each outline to show its course. */
const windows = 40;
const windowLength = mostSampled / windows;

/** At most `mostSampled` positions of a layer, spread evenly over it. Positions 0/0 say nothing and are left out. */
export function sampleOf({ positionStarts, coordinates }: Pick<FeatureColumns, "positionStarts" | "coordinates">): CrsSample {
  const total = coordinates.length / 2;
  const sample: [number, number][][] = [];
  const count = total <= mostSampled ? 1 : windows;
  const length = total <= mostSampled ? total : windowLength;
  for (let i = 0; i < count; i += 1) {
    const start = count === 1 ? 0 : Math.round((i * (total - length)) / (count - 1));
    let ring = ringAt(positionStarts, start);
    let stretch: [number, number][] = [];
    for (let p = start; p < start + length; p += 1) {
      if (p >= (positionStarts[ring + 1] ?? Infinity)) {
        if (stretch.length > 0) sample.push(stretch);
        stretch = [];
        while (p >= (positionStarts[ring + 1] ?? Infinity)) ring += 1;
      }
      const [x, y] = [coordinates[2 * p] ?? 0, coordinates[2 * p + 1] ?? 0];
      if (x !== 0 || y !== 0) stretch.push([x, y]);
    }
    if (stretch.length > 0) sample.push(stretch);
  }
  return sample;
}

/** The ring that a position is of, by halving. */
function ringAt(positionStarts: Uint32Array, position: number): number {
  let [low, high] = [0, positionStarts.length - 1];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((positionStarts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** What numbers look like: degrees, metres of a plane of China, or neither; the zone number that eastings begin with; which axis comes first. */
export type NumberShape = { are: "degrees" | "metres" | "other"; prefix: number | null; isNorthFirst: boolean };

const within = (value: number, least: number, most: number): boolean => value >= least && value <= most;
/** Northings of China: 3°N to 54°N. */
const isNorthing = (value: number): boolean => within(value, 300_000, 6_100_000);
const isPlainEasting = (value: number): boolean => within(value, -100_000, 1_100_000);
const prefixOf = (value: number): number | null => {
  const zone = Math.floor(value / 1e6);
  return within(zone, 13, 23) || within(zone, 25, 45) ? zone : null;
};

/** By the middle values, so that single points gone astray decide nothing. */
export function shapeOfNumbers(sample: CrsSample): NumberShape {
  const [x, y] = middleOf(sample);
  if (within(Math.abs(x), 0, 180) && within(Math.abs(y), 0, 180)) return { are: "degrees", prefix: null, isNorthFirst: within(x, 3, 54) && within(y, 73, 136) };
  const [first, second] = [prefixOf(x), prefixOf(y)];
  if (first !== null && isNorthing(y)) return { are: "metres", prefix: first, isNorthFirst: false };
  if (second !== null && isNorthing(x)) return { are: "metres", prefix: second, isNorthFirst: true };
  if (isPlainEasting(x) && isNorthing(y) && y > 1_100_000) return { are: "metres", prefix: null, isNorthFirst: false };
  if (isPlainEasting(y) && isNorthing(x) && x > 1_100_000) return { are: "metres", prefix: null, isNorthFirst: true };
  return { are: "other", prefix: null, isNorthFirst: false };
}

/** Median x and median y; NaN of nothing. */
export function middleOf(sample: CrsSample): [number, number] {
  const positions = sample.flat();
  const median = (axis: 0 | 1) => positions.map((position) => position[axis]).sort((a, b) => a - b)[Math.floor(positions.length / 2)] ?? Number.NaN;
  return [median(0), median(1)];
}
