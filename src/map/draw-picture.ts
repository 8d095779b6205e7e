import { diff } from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { toleranceOf, type Picture } from "../cartography/picture";
import { noteNewLayers } from "./between-frames";
import { drawImage } from "./draw-image";

/** The only function that changes what a map shows. Sources compare by reference, layers by value. */
export function drawPicture(map: MapLibreMap, shown: Picture, next: Picture): void {
  for (const [id, recipe] of shown.images === next.images ? [] : Object.entries(next.images)) {
    if (map.hasImage(id)) continue;
    const { data, pixelRatio, sdf } = drawImage(recipe);
    map.addImage(id, data, { pixelRatio, sdf });
  }
  if (shown.sprite !== next.sprite) map.setSprite(next.sprite);
  for (const [id, source] of Object.entries(next.remoteSources)) if (!map.getSource(id)) map.addSource(id, source);
  for (const [id, data] of Object.entries(next.sources)) {
    const before = shown.sources[id];
    if (!before) map.addSource(id, { type: "geojson", data, promoteId: "id", tolerance: toleranceOf(id) });
    else if (before !== data && before.features.length + data.features.length > 0) void map.getSource<GeoJSONSource>(id)?.setData(data);
  }
  // The painter gives the same layers again where nothing of them changed, as with every hover.
  const isSame = shown.layers === next.layers && shown.background === next.background;
  for (const { command, args } of isSame ? [] : diff(styleOf(shown), styleOf(next))) {
    if (command === "addLayer") noteNewLayers(map);
    (map[command as "addLayer"] as (...parameters: unknown[]) => void).apply(map, args as unknown[]);
  }
  for (const id of Object.keys(shown.sources)) if (!next.sources[id]) map.removeSource(id);
  // A source that the engine refused is not there to be removed.
  for (const id of Object.keys(shown.remoteSources)) if (!next.remoteSources[id] && map.getSource(id)) map.removeSource(id);
  drawHover(map, shown.hovered, next.hovered);
  drawHoveredFeature(map, shown.hoveredFeature, next.hoveredFeature);
}

/** Whether a layer goes, or goes to another place, for the next picture. */
export function takesLayersAway(shown: Picture, next: Picture): boolean {
  if (shown.layers === next.layers) return false;
  const names = next.layers.map(slotOf);
  let after = 0;
  for (const layer of shown.layers) {
    const at = names.indexOf(slotOf(layer), after);
    if (at < 0) return true;
    after = at + 1;
  }
  return false;
}

/** A layer of another type or source is another one, whatever it is called. */
const slotOf = (layer: Picture["layers"][number]): string => `${layer.id} ${layer.type} ${"source" in layer ? layer.source : ""}`;

function drawHover(map: MapLibreMap, shown: Picture["hovered"], next: Picture["hovered"]): void {
  if (shown.id === next.id) return;
  // Pins may be gone before the pointer is.
  if (shown.id !== null) for (const source of shown.sources) if (map.getSource(source)) map.setFeatureState({ source, id: shown.id }, { hover: false });
  if (next.id !== null) for (const source of next.sources) map.setFeatureState({ source, id: next.id }, { hover: true });
}

/** Its source may have gone with its layer. */
function drawHoveredFeature(map: MapLibreMap, shown: Picture["hoveredFeature"], next: Picture["hoveredFeature"]): void {
  if (shown === next) return;
  if (shown && map.getSource(shown.source)) map.setFeatureState(shown, { hover: false });
  if (next && map.getSource(next.source)) map.setFeatureState(next, { hover: true });
}

/** The style without its data: names of sources stand in for them, so that comparing never touches geometry. */
function styleOf({ layers, background }: Picture): StyleSpecification {
  const ground = { id: "outside", type: "background" as const, paint: { "background-color": background } };
  return { version: 8, sources: {}, layers: background === "transparent" ? [...layers] : [ground, ...layers] };
}
