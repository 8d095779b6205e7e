import { heroArea } from "../../analysis/zone-areas";
import type { Language } from "../../domain/saved-view";
import type { StatedArea, Zone } from "../../domain/zone";
import { squareMetresPer, type AreaUnit } from "../../domain/area-unit";
import { formatArea } from "../../i18n/format-area";

export const areaM2Of = ({ value, unit }: StatedArea): number => value * squareMetresPer[unit];

/** Significant digits of a printed figure; the zeros at the end of a whole number count. */
export const significantDigits = (value: number): number =>
  String(value).replace(/e.*$/, "").replace(".", "").replace(/^-?0+/, "").length || 1;

/**
 * A stated area in the other units, one digit finer than printed: 157 平方公里 is 23.55 万亩 in every planning
 * paper, and three digits (23.6) would not lead back to 157.
 */
export function conversionsOf(area: StatedArea, language: Language): string[] {
  const others = (["km2", "ha", "mu"] as const satisfies readonly AreaUnit[]).filter((unit) => unit !== area.unit);
  return others.map((unit) => formatArea(areaM2Of(area), unit, language, significantDigits(area.value) + 1));
}

/** One bar of the comparison; `share` is its length against the longest. */
export type AreaBar = { zone: Zone; area: StatedArea; areaM2: number; share: number; isDoubtful: boolean };

const isClosest = (zone: Zone, other: Zone): boolean =>
  other.kind === zone.kind || other.kind === "pilot-free-trade-zone" || other.kind === "linkage-zone";

/**
 * The zone and the two largest others worth comparing it with: the free trade zone, the linkage zone and
 * zones of its own kind before any other, each by the one area that stands for it. Its parts are no others.
 */
export function comparisonBars(zone: Zone, zones: readonly Zone[]): AreaBar[] {
  const own = barOf(zone);
  if (!own) return [];
  const others = zones
    .filter((other) => other.id !== zone.id && other.parent !== zone.id)
    .flatMap((other) => barOf(other) ?? [])
    .sort((one, other) => Number(isClosest(zone, other.zone)) - Number(isClosest(zone, one.zone)) || other.areaM2 - one.areaM2)
    .slice(0, 2)
    .sort((one, other) => other.areaM2 - one.areaM2);
  if (others.length === 0) return [];
  const longest = Math.max(own.areaM2, ...others.map(({ areaM2 }) => areaM2));
  return [own, ...others].map((bar) => ({ ...bar, share: bar.areaM2 / longest }));
}

function barOf(zone: Zone): AreaBar | null {
  const area = heroArea(zone);
  return area && { zone, area, areaM2: areaM2Of(area), share: 1, isDoubtful: area.caution !== null };
}
