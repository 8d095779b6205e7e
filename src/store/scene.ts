import type { Label, Scene, ZoneLabel } from "../cartography/scene";
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
    };
    before = { read, scene };
    return scene;
  };
}

/** Name, and for figures of equal area the area they show with the 示意 mark. */
function zoneLabelsOf(zones: readonly Zone[], language: Language): ReadonlyMap<string, ZoneLabel> {
  return new Map(
    zones.map((zone) => {
      const isSchematic = zone.boundary.method === "schematic";
      const drawn = zone.statedAreas.find(({ which }) => which === zone.boundary.drawnArea);
      const several = new Set(zone.statedAreas.map(({ value, unit }) => `${value}${unit}`)).size > 1;
      const which = drawn && several ? `${translate(language, `area.short.${drawn.which}`)} ` : "";
      const unit = drawn?.unit === "km2" ? "km²" : drawn ? unitName(language, drawn.unit) : "";
      const area = isSchematic && drawn ? `${which}${figure(drawn.value)} ${unit}` : null;
      return [zone.id, { ...labelOf(zone.shortName, language), area, mark: area ? translate(language, "mark.schematic") : null }];
    }),
  );
}

function labelsOf(publication: Publication, language: Language): ReadonlyMap<string, Label> {
  const { districts, prefectures, water, places } = publication;
  const named = [...districts, ...prefectures, ...water, ...places];
  return new Map(named.map(({ id, name }) => [id, labelOf(id.startsWith("53") ? withoutRank(name) : name, language)]));
}

const labelOf = (name: Text, language: Language): Label => ({ name: textIn(language, name), second: secondText(language, name) });

/** Short forms for the map: an autonomous county without its nationalities, in English the name alone. */
const withoutRank = ({ zh, en }: Text): Text => ({ zh: zh.replace(/([\u4e00-\u9fff]族)+自治县$/, "县"), en: en.replace(/ ((\w+ and )?(\w+ )?Autonomous County|District|County|City)$/, "") });
