import type { Whole } from "./division";
import { exactWeights } from "./exact-weights";

export type Weighted = { unit: string; weight: number };

/**
 * 最大余数法: divides a whole total in proportion to weights so that the parts add up to it exactly. Each unit takes the whole steps
 * of its exact share; what is left goes out step by step to the largest remainders, the last one taking what is less than a step.
 * Of equal remainders the smaller id comes first, so that the order of the units changes nothing. Weights are finite and not
 * negative, one at least is positive.
 */
export function largestRemainder({ total, step }: Whole, units: readonly Weighted[]): number[] {
  const weights = exactWeights(units.map(({ weight }) => weight));
  const sum = weights.reduce((all, one) => all + one, 0n);
  const stepped = sum * BigInt(step);
  const shares = weights.map((weight, index) => {
    const exact = weight * BigInt(total);
    return { index, steps: exact / stepped, remainder: exact % stepped };
  });
  const counts = shares.map(({ steps }) => Number(steps) * step);
  let left = total - counts.reduce((all, one) => all + one, 0);
  const idOf = (index: number): string => units[index]?.unit ?? "";
  for (const { index } of [...shares].sort((a, b) => compare(b.remainder, a.remainder) || compare(idOf(a.index), idOf(b.index)))) {
    if (left <= 0) break;
    const given = Math.min(step, left);
    counts[index] = (counts[index] ?? 0) + given;
    left -= given;
  }
  return counts;
}

const compare = <T extends bigint | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
