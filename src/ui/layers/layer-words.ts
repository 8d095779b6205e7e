import type { PlanLayer } from "../../domain/plan-layer";
import type { Publication } from "../../domain/publication";
import type { Text } from "../../domain/text";
import type { MessageKey } from "../../i18n/translate";

/** What a row of the layer list is called: a message of the plan's words, or the name of its one zone. */
export function layerName(layer: PlanLayer): MessageKey | Text {
  if (layer.group === "base") return `layer.${layer.id}` as MessageKey;
  const [zone] = layer.zones;
  if (!zone) return "layers.title";
  return zone.kind === "collaboration-area" ? zone.shortName : `kinds.${zone.kind}`;
}

/** The number in a row, bare or with its unit, and the sentence that says what it counts. */
export type LayerCount = { shown: string; unit?: MessageKey; key: MessageKey; parameters: Record<string, number> };

export function layerCount(layer: PlanLayer, publication: Publication): LayerCount {
  if (layer.group === "zones") return zoneCount(layer);
  if ((publication.unread as readonly string[]).includes(layer.id)) return { shown: "–", key: "layers.count.unknown", parameters: {} };
  switch (layer.id) {
    case "districts":
      return counted(publication.districts.length, "layers.count.counties");
    case "water": {
      const lakes = publication.water.filter(({ kind }) => kind === "lake").length;
      const rivers = publication.water.length - lakes;
      return { shown: `${lakes} + ${rivers}`, key: "layers.count.water", parameters: { lakes, rivers } };
    }
    case "links":
      return drawn(publication.links.map(({ geometry }) => geometry), "layers.count.links");
    default:
      return drawn(publication.places.map(({ geometry }) => geometry), "layers.count.places");
  }
}

function zoneCount({ zones }: PlanLayer): LayerCount {
  const [zone] = zones;
  if (zone?.kind === "collaboration-area") return { ...counted(zone.districts.length, "layers.count.counties"), unit: "layers.count.unit.counties" };
  return drawn(zones.map(({ geometry }) => geometry), "layers.count.zones");
}

const counted = (n: number, key: MessageKey): LayerCount => ({ shown: String(n), key, parameters: { n } });

/** All are counted; how many of them have a place is said in words. */
const drawn = (geometries: readonly (object | null)[], key: MessageKey): LayerCount => ({
  shown: String(geometries.length),
  key,
  parameters: { n: geometries.length, placed: geometries.filter((geometry) => geometry !== null).length },
});
