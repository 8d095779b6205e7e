import { baseWeight, isAmount } from "./base-weight";
import { divideByWeight } from "./divide-by-weight";
import type { AreaChoice, Divided, QuotaBase, QuotaUnit, Whole } from "./division";

export type AssessmentParameters = AreaChoice & {
  base: QuotaBase;
  /** Unit → what its assessment multiplies its weight by. Assessments are internal, and so is every result of this rule. */
  coefficients: Readonly<Record<string, number>>;
};

/**
 * 考核挂钩: new quota is tied to the yearly assessment of parks. Document 003, part 4 item (19) (statement S3-145), in force since
 * 2019, binds the development zones and industrial parks of Kunming; counties and Qujing only borrow it. It states the tie
 * alone: no ratio, formula or grades.
 *
 * Ours is the whole formula: weight = base × the user's own coefficient of the unit. A unit without a coefficient is left out.
 */
export const divideByAssessment = (whole: Whole, units: readonly QuotaUnit[], { base, coefficients, ...choice }: AssessmentParameters): Divided =>
  divideByWeight(whole, units, (unit) => {
    const start = baseWeight(unit, base, choice, units);
    if ("why" in start) return start;
    const value = Object.hasOwn(coefficients, unit.id) ? coefficients[unit.id] : undefined;
    if (!isAmount(value)) return { why: "coefficient-missing" };
    return { weight: start.factor.value * value, factors: [start.factor, { name: "coefficient", value }] };
  });
