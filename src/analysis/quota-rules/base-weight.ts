import type { AreaChoice, Factor, KnownArea, LeftOut, QuotaBase, QuotaUnit } from "./division";

export type BaseWeight = { factor: Factor } | { why: LeftOut["why"] };

/**
 * What the weight of a unit starts from. An area whose source is in doubt enters only where the user says so, and so does that of a
 * zone where counties take part: it is an area of another kind, and lies within theirs. None is ever taken from a schematic
 * figure, whose size only repeats its source.
 */
export function baseWeight(unit: QuotaUnit, base: QuotaBase, { withDoubtful, withZones }: AreaChoice, units: readonly QuotaUnit[]): BaseWeight {
  if (base === "equal") return { factor: { name: "equal", value: 1 } };
  if (base === "issued") return isAmount(unit.issued) ? { factor: { name: "issued", value: unit.issued } } : { why: "issued-unknown" };
  if (!withZones && !unit.isCounty && units.some(({ isCounty }) => isCounty)) return { why: "zone-apart" };
  const area = areaOf(unit, base);
  if (area === null || !isAmount(area.count)) return { why: "area-unknown" };
  if (area.doubtful && !withDoubtful) return { why: "area-doubtful" };
  return { factor: { name: "area", value: area.count, area: area.meaning } };
}

/** No administrative line is that of a zone: without a surveyed boundary there is only what a document states. */
const areaOf = ({ isCounty, stated, administrative }: QuotaUnit, base: "stated" | "administrative"): KnownArea | null =>
  base === "stated" ? stated : isCounty ? administrative : (administrative ?? stated);

/** A known number that can weigh something. */
export const isAmount = (value: number | null | undefined): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;
