import type { ImportedLayerScene, ImportedScene, LayerClassing } from "../cartography/imported/imported-scene";
import { plainLooks } from "../cartography/imported/imported-look";
import type { PlanState } from "./plan-state";
import { shownLayers, type ShownLayer } from "./shown-layers";

/** Of the state the picture of imported data depends on. */
export type ImportedState = Parameters<typeof shownLayers>[0] & Pick<PlanState, "feature" | "hoveredFeature" | "preview" | "drawnArea">;

type Read = Pick<ImportedState, "feature" | "hoveredFeature" | "preview" | "drawnArea"> & { shown: readonly ShownLayer[] };

/** Selects what the map shows of imported data, `null` where there is nothing; the same state gives the same object. */
export function createImportedSelector(): (state: ImportedState) => ImportedScene | null {
  let before: { read: Read; scene: ImportedScene } | null = null;
  return (state) => {
    const { feature, hoveredFeature, preview, drawnArea } = state;
    const read: Read = { feature, hoveredFeature, preview, drawnArea, shown: shownLayers(state) };
    if (read.shown.length === 0 && !preview && !drawnArea) return null;
    const then = before?.read;
    if (before && (Object.keys(read) as (keyof Read)[]).every((key) => then?.[key] === read[key])) return before.scene;
    const sameLayers = before !== null && then?.shown === read.shown;
    const scene: ImportedScene = {
      layers: before && sameLayers ? before.scene.layers : importedLayerScenes(read.shown),
      selected: feature,
      hovered: hoveredFeature,
      preview,
      drawnArea,
    };
    before = { read, scene };
    return scene;
  };
}

/** The layers whose features are at hand, as they are drawn; rows of the layer list draw their swatch from these. */
export function importedLayerScenes(shown: readonly ShownLayer[]): readonly ImportedLayerScene[] {
  const looks = looksOf(shown);
  return shown.filter(({ isThere }) => isThere).map((layer): ImportedLayerScene => ({ ...sceneOf(layer), look: looks.get(layer.record.id) ?? 0 }));
}

/** A layer as it is drawn, at hand or not. */
export const layerScene = (layer: ShownLayer, shown: readonly ShownLayer[]): ImportedLayerScene => ({ ...sceneOf(layer), look: looksOf(shown).get(layer.record.id) ?? 0 });

/** The neutral looks go round in the order in which layers came, so that a new one changes none that is there. */
function looksOf(shown: readonly ShownLayer[]): ReadonlyMap<string, number> {
  const plain = shown.filter(({ collection, record }) => collection === "layers" && record.use !== "parcels" && record.use !== "control-lines").reverse();
  return new Map(plain.map(({ record }, index) => [record.id, index % plainLooks]));
}

function sceneOf(layer: ShownLayer): Omit<ImportedLayerScene, "look"> {
  const { id, data } = layer.record;
  return {
    id,
    key: data.key,
    use: layer.collection === "editions" ? "edition" : layer.record.use,
    control: layer.collection === "editions" ? null : layer.record.control,
    kinds: data.kinds,
    bounds: data.bounds,
    visible: layer.visible,
    opacity: layer.opacity,
    classing: classingOf(layer),
  };
}

function classingOf(layer: ShownLayer): LayerClassing {
  if (layer.collection === "editions") return { by: "field", field: layer.record.codeField };
  return layer.record.control === "urban-growth-boundary" ? { by: "parts" } : null;
}
