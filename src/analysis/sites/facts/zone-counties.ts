import type { Publication } from "../../../domain/publication";
import { countiesOf } from "../../../domain/statement-scope";
import type { Zone } from "../../../domain/zone";

/** Where a zone lies. `isAssumed`: its own entry says nothing, and the place that stands in for it lies there. */
export type ZoneCounties = { codes: readonly string[]; isAssumed: boolean };

/** The counties that a zone, or the zone it is part of, says it lies in; else that of the place which stands in for it. */
export function zoneCounties(zone: Zone, { zones, places }: Pick<Publication, "zones" | "places">): ZoneCounties {
  const own = countiesOf(zone, zones);
  if (own.length > 0) return { codes: own, isAssumed: false };
  const ofAnchors = zone.boundary.anchors.flatMap((id) => places.find((place) => place.id === id)?.district ?? []);
  return { codes: [...new Set(ofAnchors)], isAssumed: true };
}

export const kunming = "530100";
export const prefectureOfCounty = (code: string): string => `${code.slice(0, 4)}00`;

/** `null` where nobody says in which prefecture it lies. */
export function isInKunming(zone: Zone, publication: Pick<Publication, "zones" | "places">): boolean | null {
  const { codes } = zoneCounties(zone, publication);
  return codes.length === 0 ? null : codes.some((code) => prefectureOfCounty(code) === kunming);
}

/** A zone and the zones it is part of, nearest first. A circle ends. */
export function lineage(zone: Zone, zones: readonly Zone[]): Zone[] {
  const line: Zone[] = [];
  for (let at: Zone | undefined = zone; at && !line.includes(at); ) {
    line.push(at);
    const { parent }: Zone = at;
    at = zones.find(({ id }) => id === parent);
  }
  return line;
}
