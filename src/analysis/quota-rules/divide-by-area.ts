import { baseWeight } from "./base-weight";
import { divideByWeight } from "./divide-by-weight";
import type { Divided, QuotaUnit, Whole } from "./division";

export type AreaParameters = { which: "stated" | "administrative"; withDoubtful: boolean };

/**
 * 按面积: in proportion to area. No document asks for this; it binds nobody. The choice of the area, and that it alone decides, are
 * ours. The parts follow `total × area / Σ areas`; a unit without a known area is left out and named, and a schematic figure is
 * never measured. The area of a county holds the development zones in it, which are units of their own.
 */
export const divideByArea = (whole: Whole, units: readonly QuotaUnit[], { which, withDoubtful }: AreaParameters): Divided =>
  divideByWeight(whole, units, (unit) => {
    const base = baseWeight(unit, which, withDoubtful);
    return "why" in base ? base : { weight: base.factor.value, factors: [base.factor] };
  });
