import { heroArea } from "../../analysis/zone-areas";
import type { ComparedPlace } from "../../domain/compared-place";
import type { Prefecture } from "../../domain/publication";
import type { Language } from "../../domain/saved-view";
import { isLink } from "../../domain/without-lines";
import type { Boundary } from "../../domain/zone";
import { figure, unitName } from "../../i18n/format-area";
import { leadingLanguage, translate } from "../../i18n/translate";

/** 曲靖 · 实施 157 km² · 示意: where a place lies, which area is stated of it, and how its boundary is known. */
export const placeLine = (language: Language, place: ComparedPlace, prefecture: Prefecture | null): string => placeFacts(language, place, prefecture).join(" · ");

/** The facts of that line, none of which is ever broken; the last is how the boundary is known. */
export function placeFacts(language: Language, place: ComparedPlace, prefecture: Prefecture | null): string[] {
  return [prefecture && cityName(language, prefecture), areaText(language, place), methodText(language, place)].filter((fact): fact is string => fact !== null && fact !== "");
}

/** In a line of facts a city goes by its name without its rank. */
const cityName = (language: Language, { name }: Prefecture): string => (leadingLanguage(language) === "en" ? name.en.replace(/ City$/, "") : name.zh.replace(/市$/, ""));

/** The one area that stands for a place, with the word for which it is; empty where none is stated. */
export function areaText(language: Language, { zone, publishedAreaKm2 }: ComparedPlace): string {
  const area = zone && heroArea(zone);
  if (area) return translate(language, "compare.place.area", { which: translate(language, `area.short.${area.which}`), area: `${figure(area.value)} ${area.unit === "km2" ? "km²" : unitName(language, area.unit)}` });
  return publishedAreaKm2 === null ? "" : `${figure(publishedAreaKm2)} km²`;
}

/** How its boundary is known; a position alone in one of two grades, by the words the directory has for them. */
export function methodText(language: Language, { zone, method }: ComparedPlace): string {
  const words = translate(language, zone && isLink(zone) ? "compare.place.linked" : zone && isStandIn(zone.boundary) ? "grade.stand-in" : `method.${method}`);
  return leadingLanguage(language) === "en" ? words.toLowerCase() : words;
}

/** Whether a point stands for a place whose own position is not known. */
export const isStandIn = ({ method, grade }: Boundary): boolean => method === "located-only" && grade !== "verified";
