import type { FeatureColumns } from "../../domain/spatial/feature-columns";

/** Some positions of a layer in the file's own coordinates, x first, as stretches of its outlines. */
export type CrsSample = readonly (readonly (readonly [number, number])[])[];

export const mostSampled = 2000;
/** Stretches short enough that a layer of many features is looked at in many places. */
const longestStretch = 100;

/** At most `mostSampled` positions of a layer, from rings spread evenly over it. Positions 0/0 say nothing and are left out. */
export function sampleOf({ positionStarts, coordinates }: Pick<FeatureColumns, "positionStarts" | "coordinates">): CrsSample {
  const rings = Math.max(0, positionStarts.length - 1);
  const sample: [number, number][][] = [];
  let left = mostSampled;
  const total = coordinates.length / 2;
  // A few positions: all of them. Many: every n-th ring, and of a long ring stretches spread along it.
  const stretches = total <= mostSampled ? Infinity : Math.floor(mostSampled / longestStretch);
  const step = Math.max(1, Math.floor(rings / mostSampled));
  const perRing = stretches === Infinity ? Infinity : Math.max(1, Math.floor(stretches / Math.max(1, Math.ceil(rings / step))));
  for (let ring = 0; ring < rings && left > 0; ring += step) {
    const [from, to] = [positionStarts[ring] ?? 0, positionStarts[ring + 1] ?? 0];
    for (const [start, end] of stretchesOf(from, to, perRing, left)) {
      const stretch: [number, number][] = [];
      for (let p = start; p < end && left > 0; p += 1) {
        const [x, y] = [coordinates[2 * p] ?? 0, coordinates[2 * p + 1] ?? 0];
        if (x === 0 && y === 0) continue;
        stretch.push([x, y]);
        left -= 1;
      }
      if (stretch.length > 0) sample.push(stretch);
    }
  }
  return sample;
}

function stretchesOf(from: number, to: number, count: number, left: number): [number, number][] {
  const length = to - from;
  if (count === Infinity || length <= Math.min(left, count * longestStretch)) return [[from, to]];
  const stride = Math.floor(length / count);
  return Array.from({ length: count }, (_, i): [number, number] => [from + i * stride, from + i * stride + Math.min(stride, longestStretch)]);
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
