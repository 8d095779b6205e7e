import { squareMetresPer } from "../../domain/area-unit";
import type { Language } from "../../domain/saved-view";
import type { StatedArea } from "../../domain/zone";
import { formatArea } from "../../i18n/format-area";
import { areaM2Of } from "../inspector/area-figures";

/** A computed area less a stated one, as exactly as the stated one allows; or that they lie closer than that. */
export type AreaDifference = { is: "difference"; words: string } | { is: "below"; step: string };

/** Rounded to one digit more than the last one that the stated figure is printed with; the share alike, to hundredths at most. */
export function areaDifference(computedM2: number, stated: StatedArea, language: Language): AreaDifference {
  const perUnit = squareMetresPer[stated.unit];
  const decimals = (/\.(\d+)/.exec(String(stated.value))?.[1] ?? "").length + 1;
  const step = 10 ** -decimals;
  const difference = Number(((computedM2 - areaM2Of(stated)) / perUnit).toFixed(decimals));
  if (difference === 0) return { is: "below", step: formatArea(step * perUnit, stated.unit, language) };
  const sign = difference < 0 ? "−" : "+";
  const stepPercent = (100 * step) / stated.value;
  const share = Math.abs((100 * (computedM2 - areaM2Of(stated))) / areaM2Of(stated)).toFixed(stepPercent >= 1 ? 0 : stepPercent >= 0.02 ? 1 : 2);
  return { is: "difference", words: `${sign}${formatArea(Math.abs(difference) * perUnit, stated.unit, language, 12)}${Number(share) === 0 ? "" : ` (${sign}${share}%)`}` };
}

/** The area that a boundary is said to bound before the others. */
export const boundedFirst = (areas: readonly StatedArea[], which: StatedArea["which"] | null): StatedArea[] => [...areas].sort((one, other) => Number(other.which === which) - Number(one.which === which));
