import { countsPer } from "../../domain/land-amount";
import type { Publication } from "../../domain/publication";
import type { AreaKind } from "../../domain/zone";
import { computedAreaM2 } from "../zone-areas";

/** Areas that hold all of a zone's land. */
const isWhole = (which: AreaKind | null): boolean => which === "administered" || which === "planned";

/** The largest area in 1/300 m² that a unit is published to have or to plan, or that a surveyed boundary of that area holds; more land than that cannot be its quota. */
export function largestArea({ districts, zones }: Pick<Publication, "districts" | "zones">): (unit: string) => number | null {
  const largest = new Map<string, number>();
  for (const { id, publishedAreaKm2 } of districts) if (publishedAreaKm2 !== null) largest.set(id, publishedAreaKm2 * countsPer.km2);
  for (const zone of zones) {
    const { id, statedAreas, boundary } = zone;
    const stated = statedAreas.filter(({ which, caution }) => caution === null && isWhole(which)).map(({ value, unit }) => value * countsPer[unit]);
    const computedM2 = isWhole(boundary.drawnArea) ? computedAreaM2(zone) : null;
    const whole = computedM2 === null ? stated : [...stated, computedM2 * countsPer.m2];
    if (whole.length > 0) largest.set(id, Math.max(...whole));
  }
  return (unit) => largest.get(unit) ?? null;
}
