import { baseWeight } from "./base-weight";
import { divideByWeight } from "./divide-by-weight";
import type { AreaChoice, Divided, QuotaUnit, Whole } from "./division";

export type AreaParameters = AreaChoice & { which: "stated" | "administrative" };

/**
 * 按面积: in proportion to area. No document asks for this; it binds nobody. The choice of the area, and that it alone decides, are
 * ours. The parts follow `total × area / Σ areas`; a unit without a known area is left out and named, and a schematic figure is
 * never measured. The area of a county holds the development zones in it, which take part beside counties only where the
 * user says so.
 */
export const divideByArea = (whole: Whole, units: readonly QuotaUnit[], { which, ...choice }: AreaParameters): Divided =>
  divideByWeight(whole, units, (unit) => {
    const base = baseWeight(unit, which, choice, units);
    return "why" in base ? base : { weight: base.factor.value, factors: [base.factor] };
  });
