import type { Factor, LeftOut, QuotaBase, QuotaUnit } from "./division";

export type BaseWeight = { factor: Factor } | { why: LeftOut["why"] };

/**
 * What the weight of a unit starts from. An area whose source is in doubt enters only where the user says so; none is ever taken
 * from a schematic figure, whose size only repeats its source.
 */
export function baseWeight(unit: QuotaUnit, base: QuotaBase, withDoubtful: boolean): BaseWeight {
  if (base === "equal") return { factor: { name: "equal", value: 1 } };
  if (base === "issued") return isAmount(unit.issued) ? { factor: { name: "issued", value: unit.issued } } : { why: "issued-unknown" };
  const area = unit[base];
  if (area === null || !isAmount(area.count)) return { why: "area-unknown" };
  if (area.doubtful && !withDoubtful) return { why: "area-doubtful" };
  return { factor: { name: "area", value: area.count } };
}

/** A known number that can weigh something. */
export const isAmount = (value: number | null | undefined): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;
