import type { Measured } from "./measure-columns";
import { middleOf, utilityOf, type Scale, type Weighed } from "./utility";

type Of<Is extends Scale["is"]> = Extract<Scale, { is: Is }>;

/**
 * Adds `share × (utility − 50)` of a list of sites to their sums, of a range that of its middle; what is unknown, or only known to be at least so much, adds nothing. One loop per scale, as a call or a choice per site costs more
 * than the sum itself; NaN is what compares unlike itself.
 */
export function addUtilities({ share, on }: Weighed, list: Int32Array, length: number, sums: Float64Array): void {
  if (!on) return;
  const { column, scale } = on;
  if (scale.is === "linear") addLinear(column, scale, share, list, length, sums);
  else if (scale.is === "near") addNear(column, scale, share, list, length, sums);
  else if (scale.is === "inverse" && scale.best > 0) addInverse(column, scale, share, list, length, sums);
  else if (scale.is === "near-ratio" && scale.from > 0) addNearRatio(column, scale, share, list, length, sums);
  else addWithZeros(column, scale, share, list, length, sums);
}

function addLinear({ lo, rated: hi }: Measured, { origin, slope, base }: Of<"linear">, share: number, list: Int32Array, length: number, sums: Float64Array): void {
  const factor = share * slope;
  const offset = share * (base - 50);
  if (lo === hi) {
    for (let at = 0; at < length; at += 1) {
      const added = ((lo[list[at] as number] as number) - origin) * factor + offset;
      if (added === added) sums[at] = (sums[at] as number) + added;
    }
    return;
  }
  for (let at = 0; at < length; at += 1) {
    const site = list[at] as number;
    const added = (((lo[site] as number) + (hi[site] as number)) * 0.5 - origin) * factor + offset;
    if (added === added) sums[at] = (sums[at] as number) + added;
  }
}

function addNear({ lo, rated: hi }: Measured, { from, to, reach }: Of<"near">, share: number, list: Int32Array, length: number, sums: Float64Array): void {
  const factor = (-100 * share) / reach;
  const offset = 50 * share;
  const ideal = (from + to) / 2;
  const half = (to - from) / 2;
  for (let at = 0; at < length; at += 1) {
    const site = list[at] as number;
    const value = ((lo[site] as number) + (hi[site] as number)) * 0.5;
    const away = Math.abs(value - ideal) - half;
    if (value === value) sums[at] = (sums[at] as number) + (away > 0 ? away * factor : 0) + offset;
  }
}

function addInverse({ lo, rated: hi }: Measured, { best }: Of<"inverse">, share: number, list: Int32Array, length: number, sums: Float64Array): void {
  const factor = 100 * share * best;
  const offset = -50 * share;
  for (let at = 0; at < length; at += 1) {
    const site = list[at] as number;
    const added = factor / (((lo[site] as number) + (hi[site] as number)) * 0.5) + offset;
    if (added === added) sums[at] = (sums[at] as number) + added;
  }
}

function addNearRatio({ lo, rated: hi }: Measured, { from, to }: Of<"near-ratio">, share: number, list: Int32Array, length: number, sums: Float64Array): void {
  for (let at = 0; at < length; at += 1) {
    const site = list[at] as number;
    const value = ((lo[site] as number) + (hi[site] as number)) * 0.5;
    const added = share * (100 * Math.min(value / from, to / value, 1) - 50);
    if (added === added) sums[at] = (sums[at] as number) + added;
  }
}

/** Where the best there is, or the ideal, is zero: a quotient alone would not know. */
function addWithZeros({ lo, rated: hi }: Measured, scale: Scale, share: number, list: Int32Array, length: number, sums: Float64Array): void {
  for (let at = 0; at < length; at += 1) {
    const site = list[at] as number;
    const value = middleOf(lo[site] as number, hi[site] as number);
    if (value === value) sums[at] = (sums[at] as number) + share * (utilityOf(scale, value) - 50);
  }
}
