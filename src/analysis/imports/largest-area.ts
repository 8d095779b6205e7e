import { countsPer } from "../../domain/land-amount";
import type { Publication } from "../../domain/publication";

/** The largest area in 1/300 m² that a unit is published to have or to plan; more land than that cannot be its quota. */
export function largestArea({ districts, zones }: Pick<Publication, "districts" | "zones">): (unit: string) => number | null {
  const largest = new Map<string, number>();
  for (const { id, publishedAreaKm2 } of districts) if (publishedAreaKm2 !== null) largest.set(id, publishedAreaKm2 * countsPer.km2);
  for (const { id, statedAreas } of zones) {
    const whole = statedAreas.filter(({ which, caution }) => caution === null && (which === "administered" || which === "planned"));
    if (whole.length > 0) largest.set(id, Math.max(...whole.map(({ value, unit }) => value * countsPer[unit])));
  }
  return (unit) => largest.get(unit) ?? null;
}
