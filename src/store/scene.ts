import { computedAreaM2 } from "../analysis/zone-areas";
import type { Label, Scene, ZoneLabel } from "../cartography/scene";
import { squareMetresPer } from "../domain/area-unit";
import { planLayers } from "../domain/plan-layer";
import type { Publication } from "../domain/publication";
import type { Language } from "../domain/saved-view";
import type { Text } from "../domain/text";
import type { Zone } from "../domain/zone";
import { figure, unitName } from "../i18n/format-area";
import { secondText, textIn, translate } from "../i18n/translate";
import { hidesAdministrativeLines } from "./administrative-lines";
import type { PlanState } from "./plan-state";
import { shownBaseMap } from "./shown-base-map";
import { shownPublication } from "./shown-publication";

type Read = Pick<PlanState, "publication" | "layers" | "flavour" | "selection" | "hovered" | "language"> & Pick<Scene, "administrativeLines" | "baseMap">;

/** Selects the scene of the one pane; the same state gives the same object. */
export function createSceneSelector(): (state: PlanState) => Scene {
  let before: { read: Read; scene: Scene } | null = null;
  return (state) => {
    const { layers, flavour, selection, hovered, language } = state;
    const baseMap = shownBaseMap(state);
    const publication = shownPublication(state);
    const administrativeLines = hidesAdministrativeLines(state) ? "hidden" : "shown";
    const read: Read = { publication, administrativeLines, layers, flavour, selection, hovered, language, baseMap };
    const same = (...keys: (keyof Read)[]) => before !== null && keys.every((key) => before?.read[key] === read[key]);
    if (before && same("publication", "administrativeLines", "layers", "flavour", "selection", "hovered", "language", "baseMap")) return before.scene;
    const sameWords = before && same("publication", "language");
    const scene: Scene = {
      publication,
      administrativeLines,
      flavour,
      baseMap,
      selection,
      hovered,
      layers: before && same("publication", "layers") ? before.scene.layers : planLayers(publication.zones, layers),
      zoneLabels: before && sameWords ? before.scene.zoneLabels : zoneLabelsOf(publication.zones, language),
      labels: before && sameWords ? before.scene.labels : labelsOf(publication, language),
      themes: null,
      imported: null,
      comparison: null,
      sites: null,
      story: null,
    };
    before = { read, scene };
    return scene;
  };
}

/** Name, and what is known of the extent: of figures of equal area the area they show with the 示意 mark, of surveyed ones their own with 实测. */
function zoneLabelsOf(zones: readonly Zone[], language: Language): ReadonlyMap<string, ZoneLabel> {
  return new Map(zones.map((zone) => [zone.id, { ...labelOf(zone.shortName, language), ...extentOf(zone, language) }]));
}

function extentOf(zone: Zone, language: Language): Pick<ZoneLabel, "area" | "mark" | "isSurveyed"> {
  const { method, drawnArea } = zone.boundary;
  if (method === "surveyed") {
    const areaM2 = computedAreaM2(zone);
    return areaM2 === null ? noExtent : { area: `≈ ${figure(Number((areaM2 / squareMetresPer.km2).toPrecision(4)))} km²`, mark: markIn(language, "mark.surveyed"), isSurveyed: true };
  }
  const drawn = zone.statedAreas.find(({ which }) => which === drawnArea);
  if (method !== "schematic" || !drawn) return noExtent;
  const several = new Set(zone.statedAreas.map(({ value, unit }) => `${value}${unit}`)).size > 1;
  const which = several ? `${translate(language, `area.short.${drawn.which}`)} ` : "";
  const unit = drawn.unit === "km2" ? "km²" : unitName(language, drawn.unit);
  return { area: `${which}${figure(drawn.value)} ${unit}`, mark: markIn(language, "mark.schematic") };
}

/** The word of a mark; in both languages each on a line of its own. */
export const markIn = (language: Language, key: "mark.schematic" | "mark.surveyed"): string => (language === "both" ? `${translate("zh", key)}\n${translate("en", key)}` : translate(language, key));

const noExtent = { area: null, mark: null };

function labelsOf(publication: Publication, language: Language): ReadonlyMap<string, Label> {
  const { districts, prefectures, water, places } = publication;
  const named = [...districts, ...prefectures, ...water, ...places];
  return new Map(named.map(({ id, name }) => [id, labelOf(id.startsWith("53") ? withoutRank(name) : name, language)]));
}

const labelOf = (name: Text, language: Language): Label => ({ name: textIn(language, name), second: secondText(language, name) });

/** Short forms for the map: an autonomous county without its nationalities, in English the name alone. */
const withoutRank = ({ zh, en }: Text): Text => ({ zh: zh.replace(/([\u4e00-\u9fff]族)+自治县$/, "县"), en: en.replace(/ ((\w+ and )?(\w+ )?Autonomous County|District|County|City)$/, "") });
