import type { Language } from "../../domain/saved-view";
import { figure } from "../../i18n/format-area";
import { translate } from "../../i18n/translate";

/** A distance on the ground as far as it is meant: whole metres, kilometres from one on. */
export function distanceText(distanceM: number, language: Language): string {
  return distanceM < 1000
    ? translate(language, "unit.m", { n: figure(Math.round(distanceM)) })
    : translate(language, "unit.km", { n: figure(Number((distanceM / 1000).toPrecision(3))) });
}
