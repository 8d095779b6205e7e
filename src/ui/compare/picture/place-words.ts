import { heroArea } from "../../../analysis/zone-areas";
import type { ComparedPlace } from "../../../domain/compared-place";
import type { Text } from "../../../domain/text";
import { isLink } from "../../../domain/without-lines";
import { figure, unitName } from "../../../i18n/format-area";
import { formatLength } from "../../../i18n/format-length";
import { joinedTexts, messageText } from "../../layers/message-text";
import { areaName } from "../../inspector/area-name";

/** The one area that stands for a place, with what it is. */
export function areaWords({ zone, publishedAreaKm2 }: ComparedPlace): Text {
  const area = zone && heroArea(zone);
  if (area) return joinedTexts([areaName(area), amount(area.value, area.unit)], " ");
  return publishedAreaKm2 === null ? messageText("comparePicture.area.none") : messageText("comparePicture.area.division", { area: amount(publishedAreaKm2, "km2") });
}

/** The same without saying what it is, where there is room for a figure only. */
export function statedArea({ zone, publishedAreaKm2 }: ComparedPlace): Text | null {
  const area = zone && heroArea(zone);
  if (area) return amount(area.value, area.unit);
  return publishedAreaKm2 === null ? null : amount(publishedAreaKm2, "km2");
}

const amount = (value: number, unit: Parameters<typeof unitName>[1]): Text => ({ zh: `${figure(value)} ${unitName("zh", unit)}`, en: `${figure(value)} ${unitName("en", unit)}` });

/** How the outline is known, as a sentence. */
export function methodWords({ zone, kind, method }: ComparedPlace): Text {
  if (zone && isLink(zone)) return messageText("method.linked.explained");
  if (method === "located-only" && zone?.boundary.grade) return messageText(`grade.${zone.boundary.grade}.explained`);
  if (method === "administrative" && (kind === "county" || kind === "prefecture")) return messageText("comparePicture.method.county");
  return messageText(`method.${method}.explained`);
}

/** Name, method and how far it may be off. */
export function methodLine(place: ComparedPlace): Text {
  const { shortName: name, uncertaintyM } = place;
  const method = methodWords(place);
  if (uncertaintyM === null) return messageText("comparePicture.method", { name, method });
  return messageText("comparePicture.method.within", { name, method: { zh: method.zh.replace(/。$/, ""), en: method.en }, length: { zh: formatLength(uncertaintyM, "zh"), en: formatLength(uncertaintyM, "en") } });
}
