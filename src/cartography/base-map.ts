import type { LayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { BaseMap } from "../domain/base-map";
import { groundOf, type FlavourName } from "../domain/saved-view";
import type { Text } from "../domain/text";
import { flavourOf, type Flavour } from "./flavour";
import { sans } from "./map-fonts";
import { mixed } from "./mixed";

/** What a base map puts below the plan: finished layers, or the names of vector layers to draw in our own quiet way. */
export type BaseMapDrawing = {
  id: string;
  title: Text;
  attribution: Text;
  opacity: number;
  sources: Readonly<Record<string, SourceSpecification>>;
  sprite: string | null;
  style: { kind: "given"; layers: readonly LayerSpecification[] } | { kind: "quiet"; source: string; vectorLayers: readonly string[] };
};

/** Every source and layer of a base map carries this before its name, so that none meets one of the plan. */
export const baseMapPrefix = "base-map:";

/** TileJSON 3, as far as it is needed here; a PMTiles archive describes itself in the same words. */
export type TileSet = { tiles?: readonly string[]; url?: string; minzoom?: number; maxzoom?: number; vectorLayers: readonly string[] | null; tileSize?: number };

const described = ({ id, title, attribution, opacity }: BaseMap) => ({ id, title, attribution, opacity });

/** Raster tiles and WMTS need nothing read before. `addresses` are tile templates with `{x}`, `{y}`, `{z}`, one list per layer. */
export function rasterDrawing(baseMap: BaseMap, addresses: readonly (readonly string[])[]): BaseMapDrawing {
  const { minZoom, maxZoom } = baseMap;
  const scheme = baseMap.kind === "raster" ? baseMap.scheme : "xyz";
  const tileSize = baseMap.kind === "raster" ? baseMap.tileSize : 256;
  const names = addresses.map((_, index) => `${baseMapPrefix}${baseMap.id}-${index}`);
  return {
    ...described(baseMap),
    sprite: null,
    sources: Object.fromEntries(addresses.map((tiles, index) => [names[index], { type: "raster", tiles: [...tiles], tileSize, scheme, minzoom: minZoom, maxzoom: maxZoom }])),
    style: { kind: "given", layers: names.map((source) => rasterLayer(source)) },
  };
}

/** Tiles that describe themselves: pictures as they are, vectors in our own style. */
export function tileSetDrawing(baseMap: BaseMap, tileSet: TileSet): BaseMapDrawing {
  const source = `${baseMapPrefix}${baseMap.id}`;
  const { tiles, url, minzoom = 0, maxzoom = 14, vectorLayers } = tileSet;
  const where = { ...(tiles ? { tiles: [...tiles] } : {}), ...(url ? { url } : {}), minzoom, maxzoom };
  if (vectorLayers === null) {
    const raster: SourceSpecification = { type: "raster", tileSize: tileSet.tileSize ?? 256, ...where };
    return { ...described(baseMap), sprite: null, sources: { [source]: raster }, style: { kind: "given", layers: [rasterLayer(source)] } };
  }
  return { ...described(baseMap), sprite: null, sources: { [source]: { type: "vector", ...where } }, style: { kind: "quiet", source, vectorLayers } };
}

/** A whole style: its sources and layers under names of their own, its labels in our fonts (no glyph server is asked). */
export function styleDrawing(baseMap: BaseMap, style: { sources: Record<string, SourceSpecification>; layers: readonly LayerSpecification[]; sprite: string | null }): BaseMapDrawing {
  const named = (id: string) => `${baseMapPrefix}${baseMap.id}/${id}`;
  return {
    ...described(baseMap),
    sprite: style.sprite,
    sources: Object.fromEntries(Object.entries(style.sources).map(([id, source]) => [named(id), source])),
    style: {
      kind: "given",
      layers: style.layers.map((layer): LayerSpecification => {
        const own = { ...layer, id: named(layer.id), ...("source" in layer && typeof layer.source === "string" ? { source: named(layer.source) } : {}) } as LayerSpecification;
        return own.type === "symbol" ? { ...own, layout: { ...own.layout, "text-font": sans } } : own;
      }),
    },
  };
}

/** Whether nothing of it can be an administrative line: pictures and whole styles bring what they bring. */
export const hasNoLines = ({ style }: BaseMapDrawing): boolean => style.kind === "quiet";

/**
 * The layers of a base map as they lie below the plan; dimmed in the dark appearance. `onlyKnown` draws of vector
 * tiles nothing but what is known to be water, green, buildings or roads.
 */
export function baseMapLayers(drawing: BaseMapDrawing, flavour: FlavourName, onlyKnown = false): LayerSpecification[] {
  const { style, opacity } = drawing;
  if (style.kind === "quiet") {
    const names = style.vectorLayers.filter((name) => !onlyKnown || kindOf(name) !== "other");
    return quietLayers(style.source, names, flavourOf(flavour), opacity);
  }
  return style.layers.map((layer) => {
    if (layer.type !== "raster") return layer;
    const dimmed = groundOf(flavour) === "dark" ? { "raster-brightness-max": 0.62, "raster-saturation": -0.35 } : {};
    return { ...layer, paint: { ...dimmed, ...layer.paint, "raster-opacity": opacity } };
  });
}

const rasterLayer = (source: string): LayerSpecification => ({ id: source, type: "raster", source, paint: { "raster-fade-duration": 0 } });

/** Names of vector layers in the usual schemas (OpenMapTiles, Protomaps, Shortbread) and in Chinese. */
const meant = {
  water: /water|ocean|lake|river|水/i,
  green: /land(use|cover)|park|wood|forest|natural|绿|植被/i,
  building: /building|建筑/i,
  road: /road|street|transport|highway|rail|道路|铁路/i,
} as const;

/** Lines that only an approved map may show, and what this style does not draw. */
const leftOut = /bound|admin|adm\d|border|county|counties|prefect|provinc|district|region|境界|行政|界|[省市县区]$|label|place|poi|name|address|housenum|mountain_peak|aerodrome/i;

type LayerKind = keyof typeof meant | "other";
const kindOf = (name: string): LayerKind => (leftOut.test(name) ? "other" : ((Object.keys(meant) as (keyof typeof meant)[]).find((kind) => meant[kind].test(name)) ?? "other"));

/** Land, water, green, buildings and roads in the colours of the plan, without names and without administrative lines. */
function quietLayers(source: string, names: readonly string[], { land, water, waterline, ink3 }: Flavour, opacity: number): LayerSpecification[] {
  const drawn = names.filter((name) => !leftOut.test(name));
  const area = (name: string, color: string, strength: number): LayerSpecification => ({
    id: `${source}/${name}-fill`,
    type: "fill",
    source,
    "source-layer": name,
    filter: ["==", ["geometry-type"], "Polygon"],
    paint: { "fill-color": color, "fill-opacity": strength * opacity },
  });
  const line = (name: string, color: string, width: number): LayerSpecification => ({
    id: `${source}/${name}-line`,
    type: "line",
    source,
    "source-layer": name,
    filter: ["==", ["geometry-type"], "LineString"],
    paint: { "line-color": color, "line-width": ["interpolate", ["linear"], ["zoom"], 8, width * 0.4, 14, width * 1.6], "line-opacity": opacity },
  });
  const order = ["green", "other", "water", "building", "road"] as const;
  return [...drawn]
    .sort((a, b) => order.indexOf(kindOf(a)) - order.indexOf(kindOf(b)))
    .flatMap((name): LayerSpecification[] => {
      switch (kindOf(name)) {
        case "water":
          return [area(name, water, 1), line(name, waterline, 1)];
        case "green":
          return [area(name, mixed(land, "#5C8A5A", 0.22), 0.8)];
        case "building":
          return [area(name, mixed(land, ink3, 0.28), 0.9)];
        case "road":
          return [line(name, mixed(land, ink3, 0.55), 1.2)];
        case "other":
          return [area(name, mixed(land, ink3, 0.06), 0.6), line(name, mixed(land, ink3, 0.3), 0.6)];
      }
    });
}
