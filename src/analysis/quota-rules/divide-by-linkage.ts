import { baseWeight, isAmount } from "./base-weight";
import { divideByWeight, type Weighed } from "./divide-by-weight";
import type { AreaChoice, Digestion, Divided, Factor, QuotaBase, QuotaUnit, Whole } from "./division";

export type LinkageParameters = AreaChoice & {
  base: QuotaBase;
  /** Takes rates of stocks too whose two years are of other days or definitions, or undated. */
  withIncomparable: boolean;
  /** How much a full score adds to the weight: 0 nothing, 1 doubles it. */
  strength: number;
  /** How much each rate counts in the score; only their proportion matters. */
  counts: Record<keyof Digestion, number>;
};

export const digestionRates = ["unsupplied", "supply", "idle"] as const satisfies readonly (keyof Digestion)[];

/**
 * 增存挂钩: next year's new quota is linked to how 批而未供 and idle land were used up. Document 001, part 3 (4) item 22 (statements
 * S1-143, S1-144): *proposed*, for the Qujing linkage zone only; it names the linkage and priority for good disposal, a high rate of
 * supply after approval and little idle land, but no formula, ratio or threshold, and not who allots. Applied to any other
 * unit it is borrowed, which whoever shows the result must say.
 *
 * Ours is the whole formula: weight = base × (1 + strength × score), where the score is the mean of the three rates (0..1) by the
 * user's own counts. A rate that counts and is not known leaves the unit out: unknown is not zero. So does one of two
 * stocks that do not compare, unless the user takes it as it is.
 */
export function divideByLinkage(whole: Whole, units: readonly QuotaUnit[], parameters: LinkageParameters): Divided {
  const { strength, counts } = parameters;
  const isSound = isAmount(strength) && digestionRates.every((rate) => isAmount(counts[rate]));
  if (!isSound) return { ok: false, fault: "parameter-invalid", leftOut: [] };
  return divideByWeight(whole, units, (unit) => weigh(unit, parameters, units));
}

function weigh(unit: QuotaUnit, { base, strength, counts, withIncomparable, ...choice }: LinkageParameters, units: readonly QuotaUnit[]): Weighed {
  const start = baseWeight(unit, base, choice, units);
  if ("why" in start) return start;
  const rates: Factor[] = [];
  // Counts of any size: only their proportion matters.
  const most = Math.max(...digestionRates.map((rate) => counts[rate]));
  let [sum, of] = [0, 0];
  for (const name of digestionRates) {
    if (counts[name] === 0) continue;
    const value = unit.digestion[name];
    if (!isAmount(value) || value > 1) return { why: "digestion-unknown" };
    if (name !== "supply" && unit.stocks[name] === null && !withIncomparable) return { why: "stocks-incomparable" };
    rates.push({ name, value });
    sum += (counts[name] / most) * value;
    of += counts[name] / most;
  }
  const score = of === 0 ? 0 : Math.min(1, sum / of);
  return { weight: start.factor.value * (1 + strength * score), factors: [start.factor, ...rates, { name: "score", value: score }] };
}
