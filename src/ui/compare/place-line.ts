import { heroArea } from "../../analysis/zone-areas";
import type { ComparedPlace } from "../../domain/compared-place";
import type { Prefecture } from "../../domain/publication";
import type { Language } from "../../domain/saved-view";
import { isLink } from "../../domain/without-lines";
import { figure, unitName } from "../../i18n/format-area";
import { leadingLanguage, translate } from "../../i18n/translate";

/** 曲靖 · 实施 157 km² · 示意: where a place lies, which area is stated of it, and how its boundary is known. */
export function placeLine(language: Language, place: ComparedPlace, prefecture: Prefecture | null): string {
  return [prefecture && cityName(language, prefecture), areaText(language, place), methodText(language, place)].filter(Boolean).join(" · ");
}

/** In a line of facts a city goes by its name without its rank. */
const cityName = (language: Language, { name }: Prefecture): string => (leadingLanguage(language) === "en" ? name.en.replace(/ City$/, "") : name.zh.replace(/市$/, ""));

/** The one area that stands for a place, with the word for which it is; empty where none is stated. */
export function areaText(language: Language, { zone, publishedAreaKm2 }: ComparedPlace): string {
  const area = zone && heroArea(zone);
  if (area) return translate(language, "compare.place.area", { which: translate(language, `area.short.${area.which}`), area: `${figure(area.value)} ${area.unit === "km2" ? "km²" : unitName(language, area.unit)}` });
  return publishedAreaKm2 === null ? "" : `${figure(publishedAreaKm2)} km²`;
}

export function methodText(language: Language, { zone, method }: ComparedPlace): string {
  const words = translate(language, zone && isLink(zone) ? "compare.place.linked" : `method.${method}`);
  return leadingLanguage(language) === "en" ? words.toLowerCase() : words;
}
