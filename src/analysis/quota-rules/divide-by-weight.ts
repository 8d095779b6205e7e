import { mostLand } from "../../domain/land-amount";
import type { Divided, Factor, LeftOut, QuotaUnit, Whole } from "./division";
import { largestRemainder } from "./largest-remainder";

export type Weighed = { weight: number; factors: readonly Factor[] } | { why: LeftOut["why"] };

/** Divides a total by what `weigh` says of each unit; a unit it cannot weigh is left out and named, and one given twice counts once. */
export function divideByWeight(whole: Whole, given: readonly QuotaUnit[], weigh: (unit: QuotaUnit) => Weighed): Divided {
  const fault = faultOf(whole);
  if (fault) return { ok: false, fault, leftOut: [] };
  const units = [...new Map(given.map((unit) => [unit.id, unit])).values()];
  const leftOut: LeftOut[] = [];
  const weighed = units.flatMap((unit) => {
    const result = weigh(unit);
    if ("weight" in result) return [{ unit: unit.id, ...result }];
    leftOut.push({ unit: unit.id, why: result.why });
    return [];
  });
  if (weighed.length === 0) return { ok: false, fault: "no-units", leftOut };
  // A sum beyond all numbers would make every part of it 0.
  const heaviest = Math.max(...weighed.map(({ weight }) => weight));
  if (!(heaviest > 0)) return { ok: false, fault: "no-weight", leftOut };
  if (!Number.isFinite(heaviest)) return { ok: false, fault: "parameter-invalid", leftOut };
  const reserve = whole.reserve ?? 0;
  const counts = largestRemainder({ total: whole.total - reserve, step: whole.step }, weighed);
  const sum = weighed.reduce((all, { weight }) => all + weight / heaviest, 0);
  const shares = weighed.map(({ unit, weight, factors }, index) => ({ unit, count: counts[index] ?? 0, part: weight / heaviest / sum, factors }));
  return { ok: true, division: { shares, leftOut, undivided: reserve } };
}

export function faultOf({ total, step, reserve = 0 }: Whole): "total-invalid" | "step-invalid" | "reserve-invalid" | null {
  if (!Number.isInteger(total) || total < 0 || total > mostLand) return "total-invalid";
  if (!Number.isInteger(reserve) || reserve < 0 || reserve > total) return "reserve-invalid";
  return Number.isInteger(step) && step >= 1 && step <= mostLand ? null : "step-invalid";
}
