import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FlavourName } from "../domain/saved-view";
import type { SpatialPreview } from "../domain/spatial/spatial-preview";
import { flavourOf } from "./flavour";
import { sansBold } from "./map-fonts";
import type { Picture } from "./picture";
import type { PaneView } from "./scene";

const source = "import-preview";
const has = (role: "shape" | "fault" | "control"): ExpressionSpecification => ["==", ["get", "role"], role];
const isOf = (type: "Polygon" | "LineString" | "Point"): ExpressionSpecification => ["==", ["geometry-type"], type];

/**
 * A picture with what an import would bring over everything else, in the dots of a ghost: nothing of it is there yet. Faults are rings,
 * control points are numbered discs.
 */
export function withPreview(picture: Picture, preview: SpatialPreview | null, appearance: FlavourName, { scale }: PaneView): Picture {
  if (!preview) return picture;
  return { ...picture, sources: { ...picture.sources, [source]: preview.features }, layers: [...picture.layers, ...previewLayers(appearance, scale)], labelText: `${picture.labelText}0123456789` };
}

function previewLayers(appearance: FlavourName, scale: number): LayerSpecification[] {
  const { accent, panel, ink, ring, ringCasing } = flavourOf(appearance);
  const line = (id: string, paint: Extract<LayerSpecification, { type: "line" }>["paint"] & object): LayerSpecification => ({
    id: `preview-${id}`,
    type: "line",
    source,
    filter: ["all", has("shape"), ["!", isOf("Point")]],
    layout: { "line-join": "round", "line-cap": "round" },
    paint,
  });
  return [
    { id: "preview-ground", type: "fill", source, filter: ["all", has("shape"), isOf("Polygon")], paint: { "fill-color": accent, "fill-opacity": 0.12 } },
    line("casing", { "line-color": panel, "line-width": 5 * scale, "line-opacity": 0.92 }),
    line("line", { "line-color": accent, "line-width": 2.2 * scale, "line-dasharray": [0.01, 2] }),
    {
      id: "preview-points",
      type: "circle",
      source,
      filter: ["all", has("shape"), isOf("Point")],
      paint: { "circle-radius": 4 * scale, "circle-color": accent, "circle-stroke-color": panel, "circle-stroke-width": 1.5 * scale },
    },
    ringLayer("fault-casing", ringCasing, 5 * scale, scale),
    ringLayer("fault", ring, 2.4 * scale, scale),
    {
      id: "preview-control",
      type: "circle",
      source,
      filter: has("control"),
      paint: { "circle-radius": 9 * scale, "circle-color": ink, "circle-stroke-color": panel, "circle-stroke-width": 2 * scale },
    },
    {
      id: "preview-control-number",
      type: "symbol",
      source,
      filter: has("control"),
      layout: { "text-field": ["to-string", ["get", "number"]], "text-font": sansBold, "text-size": 11 * scale, "text-allow-overlap": true, "text-ignore-placement": true },
      paint: { "text-color": panel },
    },
  ];
}

const ringLayer = (id: string, color: string, width: number, scale: number): LayerSpecification => ({
  id: `preview-${id}`,
  type: "circle",
  source,
  filter: has("fault"),
  paint: { "circle-radius": 10 * scale, "circle-opacity": 0, "circle-stroke-color": color, "circle-stroke-width": width },
});
