import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Picture } from "./picture";

/** How much of a picture is drawn: all of it, all but the fine lines, or neither fine lines nor names and symbols. */
export type Detail = "full" | "no-hairlines" | "no-labels";

/** A line of this width or less is fine: it divides areas, but no figure depends on it. In px at a scale of 1. */
const hairlinePx = 1.2;

const at = { once: { duration: 0, delay: 0 } };

/**
 * The picture with less in it, for a map that moves on a slow machine. Only constants that the engine applies
 * without laying out anything anew are changed, so that going there and back costs next to nothing.
 */
export function coarserPicture(picture: Picture, detail: Detail, scale: number): Picture {
  if (detail === "full") return picture;
  return { ...picture, layers: picture.layers.map((layer) => coarser(layer, detail, scale)) };
}

function coarser(layer: LayerSpecification, detail: Detail, scale: number): LayerSpecification {
  if (detail !== "full" && layer.id.startsWith(finePrefix)) return withoutFineness(layer);
  if (layer.type === "fill" && layer.paint?.["fill-antialias"] !== false) return { ...layer, paint: { ...layer.paint, "fill-antialias": false } };
  if (layer.type === "line" && isHairline(layer.paint?.["line-width"], scale)) {
    return { ...layer, paint: { ...layer.paint, "line-layer-opacity": 0, "line-layer-opacity-transition": at.once } };
  }
  return layer.type === "symbol" && detail === "no-labels" ? withoutSymbols(layer) : layer;
}

/** Shadows and edges of a stage bear this before their name: a chapter says the same without them. */
const finePrefix = "story-fine:";

function withoutFineness(layer: LayerSpecification): LayerSpecification {
  if (layer.type === "fill") return { ...layer, paint: { ...layer.paint, "fill-layer-opacity": 0, "fill-layer-opacity-transition": at.once } };
  if (layer.type === "line") return { ...layer, paint: { ...layer.paint, "line-layer-opacity": 0, "line-layer-opacity-transition": at.once } };
  if (layer.type === "fill-extrusion") return { ...layer, paint: { ...layer.paint, "fill-extrusion-opacity": 0, "fill-extrusion-opacity-transition": at.once } };
  return layer.type === "symbol" ? withoutSymbols(layer) : layer;
}

/** A line without a width is 1 px wide. */
const isHairline = (width: unknown, scale: number): boolean => typeof (width ?? 1) === "number" && Number(width ?? 1) <= hairlinePx * scale;

/** An opacity per feature would have to be laid out anew; such symbols stay. */
function withoutSymbols(layer: Extract<LayerSpecification, { type: "symbol" }>): LayerSpecification {
  const { "icon-opacity": icon = 1, "text-opacity": text = 1 } = layer.paint ?? {};
  const gone = {
    ...(typeof icon === "number" && { "icon-opacity": 0, "icon-opacity-transition": at.once }),
    ...(typeof text === "number" && { "text-opacity": 0, "text-opacity-transition": at.once }),
  };
  return { ...layer, paint: { ...layer.paint, ...gone } };
}
